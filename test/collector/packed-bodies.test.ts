import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { openCollector } from "./open-collector.js";
import { response } from "./records.js";

const batchOf = (records: readonly unknown[]) =>
  JSON.stringify({ v: 1, sdk: "earshot/0.1.0", sentAt: new Date().toISOString(), batch: records });
const packed = (encoding: string) => ({ "Content-Type": "text/plain", "Content-Encoding": encoding });

test("S51: where it is allowed, a batch may be packed once by gzip", async () => {
  const collector = await openCollector({ gzip: true });
  const reply = await collector.postRaw(gzipSync(batchOf([response(9)])), packed("gzip"));
  expect(reply.status).toBe(200);
  expect(collector.rows()).toHaveLength(1);
  expect(await (await fetch(collector.at("/v1/limits"))).json()).toMatchObject({ gzip: true });
});

test("S51: a bomb is read as far as a body may be long, and no further", async () => {
  const collector = await openCollector({ gzip: true });
  // 256 MiB out of 256 KiB.
  const bomb = gzipSync(Buffer.alloc(256 * 1024 * 1024, " "));
  expect(bomb.length).toBeLessThan(300_000);
  const before = process.memoryUsage().arrayBuffers;
  const replies = await Promise.all(Array.from({ length: 4 }, () => collector.postRaw(bomb, packed("gzip"))));
  expect(replies.map(({ status }) => status)).toEqual([413, 413, 413, 413]);
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(64 * 1024 * 1024);
  expect((await collector.postRaw(batchOf([response(9)]))).status).toBe(200);
});

test.each([
  ["brotli", "br", brotliCompressSync(batchOf([response(9)]))],
  ["deflate", "deflate", deflateSync(batchOf([response(9)]))],
  ["gzip twice, as the header says", "gzip, gzip", gzipSync(gzipSync(batchOf([response(9)])))],
  ["a packing of nobody's", "__proto__", Buffer.from(batchOf([response(9)]))],
])("S51: %s is not unpacked", async (_, encoding, body) => {
  const collector = await openCollector({ gzip: true });
  const reply = await collector.postRaw(body, packed(encoding));
  expect([reply.status, (await reply.json()).error.code]).toEqual([415, "encoding_unsupported"]);
  expect(collector.rows()).toEqual([]);
});

const whole = gzipSync(batchOf([response(9)]));
test.each([
  ["gzip twice, of which the header says nothing", gzipSync(whole)],
  ["half of a packed batch", whole.subarray(0, whole.length / 2)],
  ["a packed batch with something behind it", Buffer.concat([whole, Buffer.from("{}")])],
  ["what was never packed", Buffer.from(batchOf([response(9)]))],
  ["nothing", Buffer.alloc(0)],
])("S51: %s can't be read", async (_, body) => {
  const collector = await openCollector({ gzip: true });
  const reply = await collector.postRaw(body, packed("gzip"));
  expect([reply.status, (await reply.json()).error.code]).toEqual([400, "unreadable"]);
  expect(collector.rows()).toEqual([]);
});
