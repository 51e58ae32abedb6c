import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { connect } from "../../../examples/collector/src/clickhouse/connect.js";
import { listenOn } from "../../helpers/listen-on.js";

async function server(reply: (request: Request) => Response) {
  const requests: Request[] = [];
  const { port, end } = await listenOn((request: Request) => {
    requests.push(request);
    return reply(request);
  });
  onTestFinished(end);
  return { requests, url: `http://127.0.0.1:${port}` };
}

const NOWHERE = "http://127.0.0.1:1";
const rows = () => Response.json({ data: [{ n: 1 }] });

test("where a server can't be reached the next is asked, and goes on being asked", async () => {
  const other = await server(rows);
  const db = connect([NOWHERE, other.url]);
  expect(await db.select("SELECT 1")).toEqual([{ n: 1 }]);
  await db.insert("t", [{ n: 1 }]);
  expect(other.requests).toHaveLength(2);
});

test("what a server refuses is asked of no other", async () => {
  const [strict, other] = [await server(() => new Response("Code: 62", { status: 400 })), await server(rows)];
  await expect(connect([strict.url, other.url]).select("SELCT 1")).rejects.toThrow("ClickHouse said 400: Code: 62");
  expect(other.requests).toHaveLength(0);
});

/** Replies once that it did not understand another server. */
const outOfStep = () => {
  const said =
    "Code: 101, e.displayText() = DB::Exception: Received from 127.0.0.1:9000. DB::Exception: Unexpected packet";
  let times = 0;
  return server(() => (times++ === 0 ? new Response(said, { status: 500 }) : rows()));
};

test("where servers didn't understand each other a question is asked again, and of the same", async () => {
  const [one, other] = [await outOfStep(), await server(rows)];
  const db = connect([one.url, other.url]);
  expect(await db.select("SELECT 1")).toEqual([{ n: 1 }]);
  expect([one.requests.length, other.requests.length]).toEqual([2, 0]);
});

test("what is to be done is told once, whatever comes of it: it may have been done", async () => {
  for (const tell of ["insert", "once"] as const) {
    const { url, requests } = await outOfStep();
    const db = connect([url]);
    await expect(tell === "insert" ? db.insert("t", [{ n: 1 }]) : db.once("OPTIMIZE TABLE t")).rejects.toThrow("101");
    expect(requests).toHaveLength(1);
  }
});

/** Replies well to the first request on a connection, and to others as told. */
async function wellOnce(later: (first: IncomingMessage, reply: ServerResponse) => void) {
  const firsts = new WeakMap<Socket, IncomingMessage>();
  const server = createServer((request, reply) => {
    const first = firsts.get(request.socket);
    if (first) return later(first, reply);
    firsts.set(request.socket, request);
    reply.end(JSON.stringify({ data: [{ n: 1 }] }));
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  onTestFinished(async () => {
    server.closeAllConnections();
    await once(server.close(), "close");
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test("a connection that was closed meanwhile is no failure, be it one server that is asked, or all that are told", async () => {
  const db = connect([await wellOnce((first) => first.socket.resetAndDestroy())]);
  const [one] = db.servers;
  for (let times = 0; times < 3; times++) {
    expect(await one?.select("SELECT 1")).toEqual([{ n: 1 }]);
    await db.everywhere("CREATE TABLE IF NOT EXISTS t (n Int8) ENGINE = Memory");
    expect(await db.select("SELECT 1")).toEqual([{ n: 1 }]);
  }
});

test("nothing is asked on a connection on which a table was sent along: its end may be taken for the next request", async () => {
  const isForm = ({ headers }: IncomingMessage) => /^multipart/.test(headers["content-type"] ?? "");
  const url = await wellOnce((first, reply) => {
    if (isForm(first)) reply.writeHead(400).end();
    else reply.end(JSON.stringify({ data: [{ n: 1 }] }));
  });
  const db = connect([url]);
  for (let times = 0; times < 3; times++) {
    expect(await db.selectBeside({ ids: ["a", "b"] }, "SELECT count() AS n FROM ids")).toEqual([{ n: 1 }]);
    expect(await db.select("SELECT 1")).toEqual([{ n: 1 }]);
  }
});

test("none that can be reached is a rejection", async () => {
  await expect(connect([NOWHERE]).select("SELECT 1")).rejects.toThrow("ECONNREFUSED");
});

test("the password is sent in a header, and the address names the database", async () => {
  const { url, requests } = await server(rows);
  await connect([`${url.replace("//", "//ear%40shot:p%2Fw@")}/feed%20back`]).select("SELECT 1");
  const [request] = requests;
  expect(request?.headers.get("X-ClickHouse-User")).toBe("ear@shot");
  expect(request?.headers.get("X-ClickHouse-Key")).toBe("p/w");
  expect(new URL(request?.url ?? "").searchParams.get("database")).toBe("feed back");
});
