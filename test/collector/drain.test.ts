import { connect } from "node:net";
import type Database from "libsql";
import { expect, onTestFinished, test } from "vitest";
import { openChild } from "./open-child.js";
import { response } from "./records.js";

const rows = (db: Database.Database) => db.prepare("SELECT id FROM record").all();

/** Begins a request and leaves it there. */
function begin(url: string, text: string) {
  const { hostname, port } = new URL(url);
  let said = "";
  let refused = false;
  const socket = connect(Number(port), hostname, () => socket.write(text));
  socket.on("data", (data) => {
    said += data;
  });
  socket.on("error", () => {
    refused = true;
  });
  onTestFinished(() => void socket.destroy());
  return { socket, said: () => said, refused: () => refused };
}

function halves(records: readonly unknown[]): readonly [string, string] {
  const body = JSON.stringify({ v: 1, sdk: "earshot/0.1.0", sentAt: new Date().toISOString(), batch: records });
  // The name is what tells that the request arrived: Node says so before the body is there.
  const head = `POST /v1/batch HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: ${body.length}\r\n\r\n`;
  return [head + body.slice(0, 50), body.slice(50)];
}

test("S77: asked to end, it answers what is under way, keeps it, takes nothing new, and leaves in peace", async () => {
  const collector = await openChild();
  await collector.start();
  const [one, rest] = halves([response(9, "under way")]);
  const underWay = begin(collector.url(), one);
  await expect.poll(underWay.said).toContain("100 Continue");

  const ended = collector.terminate();
  await expect.poll(() => collector.log().map(({ event }) => event)).toContain("stopping");
  // It listens no more.
  await expect
    .poll(async () =>
      fetch(`${collector.url()}/healthz`).then(
        () => "answered",
        () => "refused",
      ),
    )
    .toBe("refused");

  underWay.socket.write(rest);
  expect(await ended).toBe(0);
  expect(underWay.said()).toMatch(/HTTP\/1.1 200 .*"accepted"/s);
  expect(collector.sql(rows)).toHaveLength(1);
  expect(collector.log().map(({ event }) => event)).toEqual(["started", "stopping", "batch", "stopped"]);
});

test("S57: who never finishes a request doesn't keep it from ending, nor does an open dashboard", async () => {
  const collector = await openChild();
  await collector.start(":", { DRAIN_SECONDS: "0" });
  const stuck = begin(collector.url(), halves([response(9)])[0]);
  await expect.poll(stuck.said).toContain("100 Continue");
  const stream = await fetch(`${collector.url()}/dashboard/live`);
  expect(stream.status).toBe(200);

  expect(await collector.terminate()).toBe(0);
  expect(collector.sql(rows)).toEqual([]);
  await stream.body?.cancel().catch(() => {});
});

test("S57: nor do those who have a connection open and say nothing on it", async () => {
  const collector = await openChild();
  await collector.start(":", { DRAIN_SECONDS: "3600" });
  const silent = begin(collector.url(), "");
  const idle = begin(collector.url(), "GET /v1/limits HTTP/1.1\r\nHost: x\r\n\r\n");
  await expect.poll(idle.said).toContain("maxRecords");
  await expect.poll(() => silent.socket.readyState).toBe("open");

  expect(await collector.terminate()).toBe(0);
});

test("a collector whose log nobody reads any more goes on, and leaves in peace", async () => {
  const collector = await openChild();
  await collector.start();
  collector.stopReading();
  for (const score of [1, 2, 3]) expect((await collector.post([response(score)])).status).toBe(200);

  expect(await collector.terminate()).toBe(0);
  expect(collector.sql(rows)).toHaveLength(3);
});
