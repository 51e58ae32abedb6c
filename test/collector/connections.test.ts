import { connect, type Socket } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { openCollector } from "./open-collector.js";
import { response } from "./records.js";

/** Says something to the letter over a connection of its own. */
function say(at: (path: string) => string, text: string) {
  const { hostname, port } = new URL(at("/"));
  let said = "";
  let ended = false;
  const socket: Socket = connect(Number(port), hostname, () => socket.write(text));
  socket.on("data", (data) => {
    said += data;
  });
  socket.on("error", () => {});
  socket.on("close", () => {
    ended = true;
  });
  onTestFinished(() => void socket.destroy());
  return { socket, said: () => said, ended: () => ended };
}

const impatient = { headersTimeout: 50, requestTimeout: 100, connectionsCheckingInterval: 20 };
const POST = "POST /v1/batch HTTP/1.1\r\nHost: x\r\n";

test.each([
  ["half of a header", "POST /v1/batch HTTP/1.1\r\nHost: x\r\nX-Slow:"],
  ["half of a body", `${POST}Content-Length: 900\r\n\r\n{"v":1,`],
  ["a chunk that doesn't come", `${POST}Transfer-Encoding: chunked\r\n\r\nff\r\n{"v":1,`],
])("S57: who sends %s and no more is hung up on", async (_, text) => {
  const { at, rows } = await openCollector({ where: { patience: impatient } });
  const slow = say(at, text);
  await expect.poll(slow.ended).toBe(true);
  expect(slow.said()).not.toContain("HTTP/1.1 2");
  expect(rows()).toEqual([]);
});

test("S57: beyond so many connections a new one is closed at once, and the others are served", async () => {
  const { at } = await openCollector({ where: { maxConnections: 2 } });
  const first = say(at, "GET /v1/limits HTTP/1.1\r\nHost: x\r\n\r\n");
  await expect.poll(first.said).toContain("HTTP/1.1 200");
  const second = say(at, "GET /v1/limits HTTP/1.1\r\nHost: x\r\n\r\n");
  await expect.poll(second.said).toContain("HTTP/1.1 200");
  const third = say(at, "GET /v1/limits HTTP/1.1\r\nHost: x\r\n\r\n");
  await expect.poll(third.ended).toBe(true);
  expect(third.said()).toBe("");
  first.socket.write("GET /v1/limits HTTP/1.1\r\nHost: x\r\n\r\n");
  await expect.poll(() => first.said().split("HTTP/1.1 200")).toHaveLength(3);
});

const body = "0\r\n\r\nGET /dashboard/data HTTP/1.1\r\nHost: x\r\n\r\n";
test.each([
  ["a length and chunks", `${POST}Content-Length: ${body.length}\r\nTransfer-Encoding: chunked\r\n\r\n${body}`],
  ["two lengths", `${POST}Content-Length: 4\r\nContent-Length: ${body.length}\r\n\r\n${body}`],
  ["a length that is none", `${POST}Content-Length: 4x\r\n\r\n${body}`],
  ["chunks by another name", `${POST}Transfer-Encoding: xchunked\r\n\r\n${body}`],
  ["a folded header", `${POST}X-A: b\r\n c\r\nTransfer-Encoding:\r\n chunked\r\n\r\n${body}`],
  ["a space before the colon", `${POST}Transfer-Encoding : chunked\r\n\r\n${body}`],
  ["no end of a line but its half", "POST /v1/batch HTTP/1.1\nHost: x\n\n"],
  ["no host", "POST /v1/batch HTTP/1.1\r\nContent-Length: 0\r\n\r\n"],
  ["headers without end", `${POST}X-A: ${"a".repeat(20_000)}\r\n\r\n`],
  ["another protocol", "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03"],
])("S58: %s is refused, and what hides in it is not answered", async (_, text) => {
  const { at, rows, post } = await openCollector();
  const smuggler = say(at, text);
  await expect.poll(smuggler.ended).toBe(true);
  expect(smuggler.said()).toMatch(/^HTTP\/1.1 4\d\d /);
  expect(smuggler.said()).not.toMatch(/HTTP\/1.1 2|touchpoints/);
  expect(rows()).toEqual([]);
  expect((await post([response(9)])).results).toMatchObject([{ status: "accepted" }]);
});
