import { batchReply } from "earshot/schema";
import type { Running } from "./recipe.js";

export const batchOf = (batch: readonly unknown[], key?: string) =>
  JSON.stringify({ v: 1, ...(key && { key }), sdk: "earshot/0.1.0", sentAt: new Date().toISOString(), batch });

/** Posts records, and has what is in the reply and in the database. */
export function talkTo(collector: () => Running) {
  const kept = async (id: string) => (await collector().rows()).filter((row) => row.id === id);
  return {
    kept,
    revs: async (id: string) => (await kept(id)).map(({ rev }) => Number(rev)),
    raw: (body: string, contentType?: string) => collector().send("POST", body, contentType),
    /** What was said of each record, as `id status`, in any order. */
    async post(batch: readonly unknown[], key?: string): Promise<string[]> {
      const reply = await collector().send("POST", batchOf(batch, key));
      if (reply.status !== 200) throw new Error(`HTTP ${reply.status}: ${await reply.text()}`);
      const { results } = batchReply.parse(await reply.json());
      return results.map(({ id, status }) => `${id} ${status}`).sort();
    },
  };
}
