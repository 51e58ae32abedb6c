import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { keepingPorts } from "../../../src/platform/keeping-ports.js";
import { request } from "../../../src/platform/request.js";

const LIMITS = { timeoutMs: 5_000, maxBytes: 1_000 };

const REPLIES: Readonly<Record<string, (reply: ServerResponse, body: string) => void>> = {
  "/echo": (reply, body) => reply.writeHead(201, { "retry-after": "7" }).end(body),
  "/fail": (reply) => reply.writeHead(503).end("later"),
  "/moved": (reply) => reply.writeHead(302, { location: "/echo" }).end(),
  "/large": (reply) => reply.end("x".repeat(1_001)),
  "/just": (reply) => reply.end("x".repeat(1_000)),
  "/endless": (reply) => {
    const more = setInterval(() => reply.write("x".repeat(500)), 1);
    reply.on("close", () => clearInterval(more));
  },
  "/halves": (reply) => {
    const [start, end] = [Buffer.from("caf\u00e9").subarray(0, 4), Buffer.from("caf\u00e9").subarray(4)];
    reply.write(start, () => setImmediate(() => reply.end(end)));
  },
  "/silent": () => {},
  "/half": (reply) => {
    reply.writeHead(200, { "content-length": "100" });
    reply.write("half", () => reply.destroy());
  },
};

let server: Server;
let base = "";

beforeAll(async () => {
  server = createServer(async (incoming, reply) => {
    let body = "";
    for await (const part of incoming) body += part;
    REPLIES[incoming.url ?? ""]?.(reply, body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test("a reply comes with its status, its text, and how long to wait", async () => {
  const reply = await request(`${base}/echo`, { method: "POST", body: "héllo" }, LIMITS);
  expect(reply).toEqual({ date: expect.any(String), status: 201, redirected: false, body: "héllo", retryAfter: "7" });
});

test("a failure of the server is a reply like any other", async () => {
  expect(await request(`${base}/fail`, {}, LIMITS)).toEqual({
    date: expect.any(String),
    status: 503,
    redirected: false,
    body: "later",
  });
});

test("a character that comes in two pieces is one character", async () => {
  expect(await request(`${base}/halves`, {}, LIMITS)).toMatchObject({ body: "café" });
});

test("a redirect that was followed is told", async () => {
  expect(await request(`${base}/moved`, {}, LIMITS)).toMatchObject({ status: 201, redirected: true });
});

test.each(["/large", "/endless"])("%s: longer than agreed is an error, and the rest isn't waited for", async (path) => {
  await expect(request(`${base}${path}`, {}, LIMITS)).rejects.toThrow(/^too_long$/);
});

test("exactly as long as agreed is a reply", async () => {
  expect((await request(`${base}/just`, {}, LIMITS)).body).toHaveLength(1_000);
});

test("no answer in time is `timeout`", async () => {
  await expect(request(`${base}/silent`, {}, { ...LIMITS, timeoutMs: 20 })).rejects.toThrow(/^timeout$/);
});

test.each(["/half", "//nobody:0"])("%s: no reply to read is `network`", async (path) => {
  await expect(request(path.startsWith("//") ? `http:${path}` : `${base}${path}`, {}, LIMITS)).rejects.toThrow(
    /^network$/,
  );
});

test("a post follows no redirect: what answers there isn't the collector", async () => {
  await expect(
    keepingPorts.post(`${base}/moved`, "{}", { "content-type": "application/json" }, LIMITS),
  ).rejects.toThrow(/^network$/);
  expect(await keepingPorts.post(`${base}/echo`, "{}", { "content-type": "application/json" }, LIMITS)).toMatchObject({
    body: "{}",
  });
});
