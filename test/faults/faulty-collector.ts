import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type CollectorSite, openCollectorSite } from "../helpers/collector-site.js";
import type { Carried, Fault, Plan } from "./fault.js";

/** One request as it arrived at the line. */
export interface Seen extends Carried {
  readonly at: number;
  readonly fault: Fault;
}

/** The reference collector with its own database, behind a line on which anything may happen. */
export interface FaultyCollector {
  readonly url: string;
  readonly collector: CollectorSite;
  plan: Plan;
  readonly seen: readonly Seen[];
  close(): Promise<void>;
}

const CORS = { "access-control-allow-origin": "*", "access-control-expose-headers": "Retry-After, Date" };
const fine: Plan = () => "ok";

export async function openFaultyCollector(): Promise<FaultyCollector> {
  const collector = await openCollectorSite();
  const seen: Seen[] = [];

  async function meet(request: IncomingMessage, reply: ServerResponse): Promise<void> {
    if (request.method === "OPTIONS") {
      const allowed = {
        "access-control-allow-headers": "*",
        "access-control-allow-methods": "POST",
        "access-control-max-age": "86400",
      };
      return void reply.writeHead(204, { ...CORS, ...allowed }).end();
    }
    const body = await textOf(request);
    const carried = { ...carriedIn(body), address: request.url ?? "" };
    const fault = line.plan(carried, seen.length);
    seen.push({ ...carried, at: Date.now(), fault });
    await befall(fault, request, reply, { body, ids: carried.ids });
  }

  /** What the collector answers. */
  async function forward(body: string) {
    const reply = await fetch(collector.url, { method: "POST", body, headers: { "content-type": "text/plain" } });
    return { status: reply.status, text: await reply.text() };
  }

  async function befall(
    fault: Fault,
    request: IncomingMessage,
    reply: ServerResponse,
    { body, ids }: { readonly body: string; readonly ids: readonly string[] },
  ): Promise<void> {
    const json = { ...CORS, "content-type": "application/json" };
    if (typeof fault === "object" && "says" in fault) {
      if (fault.stores) await forward(body);
      const results = fault.says.map((status, i) => ({ id: ids[i], status }));
      return void reply.writeHead(200, json).end(JSON.stringify({ v: 1, results }));
    }
    if (typeof fault === "object")
      return void reply
        .writeHead(fault.status, { ...(fault.unread ? {} : CORS), ...fault.headers })
        .end(fault.body ?? "");
    if (fault === "reset-before") return void request.socket.resetAndDestroy();
    if (fault === "hang") return;
    if (fault === "html")
      return void reply
        .writeHead(200, { ...CORS, "content-type": "text/html" })
        .end("<!doctype html><title>Log in</title>");
    if (fault === "redirect") return void reply.writeHead(302, { ...CORS, location: "/login" }).end();

    const { status, text } = await forward(body);
    if (fault === "reset-after-commit") return void request.socket.resetAndDestroy();
    if (fault === "truncate") {
      reply.writeHead(status, { ...json, "content-length": String(text.length + 100) }).write(text.slice(0, 20));
      return void setTimeout(() => request.socket.destroy(), 20);
    }
    reply.writeHead(status, json);
    if (fault !== "drip") return void reply.end(text);
    let sent = 0;
    const timer = setInterval(() => {
      if (reply.destroyed) clearInterval(timer);
      else reply.write(text[sent++] ?? " ");
    }, 1_000);
  }

  const server = createServer((request, reply) => void meet(request, reply).catch(() => request.socket.destroy()));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;

  const line: FaultyCollector = {
    url: `http://localhost:${port}/v1/batch`,
    collector,
    plan: fine,
    seen,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await collector.close();
    },
  };
  return line;
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString("utf8");
}

function carriedIn(body: string): Omit<Carried, "address"> {
  const { batch = [] } = JSON.parse(body) as {
    batch?: { id: string; answers?: { question: string; value: unknown }[] }[];
  };
  return {
    bytes: Buffer.byteLength(body),
    ids: batch.map(({ id }) => id),
    markers: batch.flatMap(({ answers = [] }) =>
      answers.filter(({ question }) => question === "why").map(({ value }) => String(value)),
    ),
  };
}
