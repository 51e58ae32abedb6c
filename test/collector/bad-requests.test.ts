import { createConnection } from "node:net";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { openCollector } from "./open-collector.js";
import { response } from "./records.js";

const batchOf = (records: readonly unknown[]) =>
  JSON.stringify({ v: 1, sdk: "earshot/0.1.0", sentAt: new Date().toISOString(), batch: records });

test.each([
  ["not JSON", "{", 400, "unreadable"],
  ["nothing", "", 400, "unreadable"],
  ["no batch", "[]", 400, "unreadable"],
  ["another version", '{"v":2,"batch":[]}', 400, "unreadable"],
  ["half a character", new Uint8Array([0x7b, 0xc3]), 400, "unreadable"],
  ["an overlong character", new Uint8Array([0xc0, 0xaf]), 400, "unreadable"],
  ["10,000 brackets", "[".repeat(10_000), 400, "too_deep"],
  ["101 records", batchOf(Array(101).fill(null)), 400, "too_many"],
  ["more than a megabyte", batchOf(["x".repeat(1_000_001)]), 413, "too_large"],
  ["a batch of a hundred thousand values", `{"v":1,"client":{${'"a":1,'.repeat(100_000)}"b":1}}`, 400, "too_many"],
])("S50, S52, S53, S55, S69: %s is refused in words, and readable from any site", async (_, body, status, code) => {
  const collector = await openCollector();
  const reply = await collector.postRaw(body);
  expect(reply.status).toBe(status);
  expect(await reply.json()).toMatchObject({ v: 1, error: { code, message: expect.any(String) } });
  expect(reply.headers.get("access-control-allow-origin")).toBe("*");
  expect(reply.headers.get("access-control-expose-headers")).toBe("Retry-After,Date");
  expect(reply.headers.get("x-content-type-options")).toBe("nosniff");
  expect(collector.rows()).toEqual([]);
});

test("brackets and quotes within a text are no depth", async () => {
  const collector = await openCollector();
  const { results } = await collector.post([response(9, `${"[{".repeat(50)} \\" \\\\`)]);
  expect(results).toMatchObject([{ status: "accepted" }]);
});

test("S51: a packed body is refused, whatever it would become", async () => {
  const collector = await openCollector();
  const reply = await collector.postRaw(gzipSync(batchOf([response(9)])), { "Content-Encoding": "gzip" });
  expect(reply.status).toBe(415);
  expect(reply.headers.get("access-control-allow-origin")).toBe("*");
});

test("S50: a body without end is cut off at the cap, and its connection closed", async () => {
  const collector = await openCollector();
  const { hostname, port } = new URL(collector.at("/"));
  const socket = createConnection(Number(port), hostname);
  socket.write("POST /v1/batch HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n");
  const chunk = `10000\r\n${"x".repeat(0x10000)}\r\n`;
  let sent = 0;
  const pour = () => {
    while (!socket.destroyed && sent < 64 && socket.write(chunk)) sent++;
  };
  socket.on("drain", pour);
  pour();

  let reply = "";
  socket.on("data", (data) => {
    reply += data;
  });
  socket.on("error", () => {});
  await new Promise((resolve) => socket.once("close", resolve));
  expect(reply).toMatch(/^HTTP\/1.1 413 /);
  expect(reply).toMatch(/connection: close/i);
});

test("JSON and plain text are read alike, so that no preflight is needed", async () => {
  const collector = await openCollector();
  for (const type of ["application/json", "text/plain;charset=UTF-8"])
    expect((await collector.postRaw(batchOf([response(9)]), { "Content-Type": type })).status).toBe(200);
  expect(collector.rows()).toHaveLength(2);
});

test("a preflight is answered, and kept for a day", async () => {
  const collector = await openCollector();
  const reply = await fetch(collector.at("/v1/batch"), { method: "OPTIONS" });
  expect(reply.status).toBe(204);
  expect(Object.fromEntries(reply.headers)).toMatchObject({
    "access-control-allow-origin": "*",
    "access-control-allow-methods": "POST,GET,OPTIONS",
    "access-control-allow-headers": "Content-Type",
    "access-control-max-age": "86400",
  });
});

test("a wrong method and a wrong address are readable from any site too", async () => {
  const collector = await openCollector();
  for (const [path, status] of [
    ["/v1/batch", 405],
    ["/v1/batches", 404],
  ] as const) {
    const reply = await fetch(collector.at(path));
    expect(reply.status).toBe(status);
    expect(reply.headers.get("access-control-allow-origin")).toBe("*");
  }
});

test("the limits are published", async () => {
  const collector = await openCollector();
  const reply = await fetch(collector.at("/v1/limits"));
  expect(await reply.json()).toEqual({
    v: 1,
    maxBodyBytes: 1_000_000,
    maxRecords: 100,
    maxDepth: 16,
    maxValues: 50_000,
    idsKept: "forever",
    gzip: false,
    recordsPerMinute: { perAddress: 600, perKey: 60_000 },
  });
});
