import { gunzipSync } from "node:zlib";
import type { Take } from "../serve-pages.js";
import type { Side } from "./sides.js";

/** What the pages have posted, to whatever path. */
export interface Inbox {
  readonly take: Take;
  /** While it is cut nothing comes in, not even what a closed tab leaves behind. */
  cut(isCut: boolean): void;
  /** An answer of this side has come from a page on this host. */
  holds(side: Side, host: string): boolean;
}

interface Post {
  readonly body: string;
  /** The host, as the page calls it. */
  readonly to: string;
}

export function openInbox(): Inbox {
  const posts: Post[] = [];
  let isCut = false;

  return {
    take(path, bytes, to) {
      if (isCut) return undefined;
      const body = read(bytes);
      posts.push({ body, to });
      return JSON.stringify(path === "/v1/batch" ? accepted(body) : { status: 1 });
    },
    cut: (now) => {
      isCut = now;
    },
    holds: (side, host) => posts.some(({ body, to }) => to.startsWith(`${host}.`) && side.isAnswer?.(body)),
  };
}

const GZIP = 0x1f;

const read = (bytes: Buffer) => (bytes[0] === GZIP ? gunzipSync(bytes) : bytes).toString();

/** What Earshot's collector replies. */
function accepted(body: string) {
  const { batch } = JSON.parse(body) as { batch: { id: string; rev: number }[] };
  return { v: 1, results: batch.map(({ id, rev }) => ({ id, rev, status: "accepted" })) };
}
