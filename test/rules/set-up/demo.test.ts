import { readFileSync } from "node:fs";
import { touchpointsConfig } from "earshot/schema";
import { Hono } from "hono";
import { expect, test } from "vitest";
import { listen } from "../../../examples/shop/src/listen.js";

const onThisMachine = { port: 0, host: "127.0.0.1" };

test("the shop's touchpoints have no mistake and lie on at least four stages of the journey", () => {
  const file = new URL("../../../examples/shop/touchpoints.json", import.meta.url);
  const config = touchpointsConfig.parse(JSON.parse(readFileSync(file, "utf8")));
  expect(new Set(config.touchpoints.map(({ stage }) => stage)).size).toBeGreaterThanOrEqual(4);
});

test("a port that is taken is named, and the next one is used", async () => {
  const first = await listen(new Hono(), onThisMachine, () => {});
  const taken: number[] = [];
  const second = await listen(new Hono(), { ...onThisMachine, port: first.port }, (port) => taken.push(port));

  expect(taken[0]).toBe(first.port);
  expect(second.port).toBe(first.port + taken.length);
  await Promise.all([first.close(), second.close()]);
});

test("closing does not wait for a stream that never ends", async () => {
  const endless = new Hono().get("/", () => new Response(new ReadableStream({ start: (c) => c.enqueue("!") })));
  const server = await listen(endless, onThisMachine, () => {});
  const reply = await fetch(`http://127.0.0.1:${server.port}/`);
  const cut = expect(reply.text()).rejects.toThrow();

  await server.close();
  await cut;
});
