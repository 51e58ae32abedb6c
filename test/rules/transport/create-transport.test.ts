import { batch } from "earshot/schema";
import { expect, test } from "vitest";
import type { Post } from "../../../src/ports.js";
import { createTransport } from "../../../src/transport/create-transport.js";
import { ourTransport } from "../../helpers/our-transport.js";

const NOW = Date.UTC(2026, 0, 1);
const options = { ...ourTransport, now: () => NOW };
const accepted = { status: 204, redirected: false, body: "" };

/** What is posted for these bodies. */
async function posted(bodies: readonly string[], key?: string) {
  const calls: Parameters<Post>[] = [];
  const post: Post = async (...call) => {
    calls.push(call);
    return accepted;
  };
  const parcels = bodies.map((body, i) => ({ id: String(i), body }));
  const verdict = await createTransport(post, { ...options, key }).send(parcels, { dropped: 2 });
  return { calls, verdict };
}

test("one JSON text to the collector's address, within agreed limits", async () => {
  const { calls } = await posted(["{}"]);
  expect(calls).toEqual([
    [
      options.url,
      expect.any(String),
      { "content-type": "application/json" },
      { timeoutMs: 15_000, maxBytes: 65_536, leaving: false },
    ],
  ]);
});

test("an envelope as the schema has it, with the records in the order given", async () => {
  const { calls } = await posted(['{"n":1}', '{"n":2}'], "pk_site");
  const body = JSON.parse(calls[0]?.[1] ?? "");
  expect(batch.parse(body)).toEqual(body);
  expect(body).toEqual({
    v: 1,
    key: "pk_site",
    sdk: "earshot/0.1.0",
    sentAt: "2026-01-01T00:00:00.000Z",
    client: { dropped: 2 },
    batch: [{ n: 1 }, { n: 2 }],
  });
});

test("without a key there is none in it", async () => {
  const { calls } = await posted(["{}"]);
  const body = JSON.parse(calls[0]?.[1] ?? "");
  expect(body).not.toHaveProperty("key");
});

test("each record travels byte for byte as it was saved", async () => {
  const saved = '{ "text":"a\\u00e9\\ud83d\\ude80",  "n":1.50 }';
  const { calls } = await posted([saved]);
  expect(calls[0]?.[1]).toContain(`[${saved}]`);
});

test("a plain success acknowledges what was sent", async () => {
  const { verdict } = await posted(["{}", "{}"]);
  const results = ["0", "1"].map((id) => ({ id, status: "accepted" }));
  expect(verdict).toEqual({ kind: "settled", results });
});

test.each(["network", "timeout", "too_long"])("no reply (%s) is a verdict too", async (reason) => {
  const transport = createTransport(() => Promise.reject(new Error(reason)), options);
  expect(await transport.send([{ id: "a", body: "{}" }], {})).toEqual({ kind: "retry", reason });
});
