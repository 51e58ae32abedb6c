import { createServer, type Server } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { getRequestListener } from "@hono/node-server";
import type { Collector } from "./collector-options.js";

export interface Serving {
  readonly url: string;
  /** Takes no more connections, answers what is under way, cuts off what takes too long; resolves when that is done. */
  close(): Promise<void>;
}

export interface Where {
  /** 0 takes any that is free. */
  readonly port: number;
  /** Default: `127.0.0.1`. */
  readonly host?: string;
  /** Beyond so many a new connection is closed at once. Default: 2,000. */
  readonly maxConnections?: number;
  /** How long what is under way may take at the end. Default: ten seconds. */
  readonly drainMs?: number;
  /** How long a client may take to say what it wants, by Node's own names. */
  readonly patience?: Partial<typeof PATIENCE>;
}

/** Who takes longer than this is slow on purpose. */
const PATIENCE = {
  headersTimeout: 10_000,
  requestTimeout: 15_000,
  keepAliveTimeout: 5_000,
  // How often Node looks: by default half a minute, three times as long as what it looks for.
  connectionsCheckingInterval: 2_000,
  maxHeaderSize: 16_384,
};

/** Serves a collector by Node's own HTTP. */
export async function serveCollector(
  collector: Pick<Collector, "fetch" | "close">,
  { port, host = "127.0.0.1", maxConnections = 2_000, drainMs = 10_000, patience }: Where,
): Promise<Serving> {
  const server = createServer(
    { ...PATIENCE, ...patience },
    getRequestListener((request, env) => collector.fetch(request, env)),
  );
  server.maxHeadersCount = 64;
  server.maxConnections = maxConnections;
  const sockets = new Set<Socket>();
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  let closing = false;
  server.on("request", (_, reply) => {
    if (closing) reply.shouldKeepAlive = false;
    // Closing a server ends the connections that are idle now; without this, those that are busy outlive their reply
    // by the whole keep-alive.
    reply.once("close", () => closing && setImmediate(() => server.closeIdleConnections()));
  });
  await listening(server, port, host);

  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${(server.address() as AddressInfo).port}`,
    close() {
      // Streams end first: the server waits for them.
      collector.close();
      closing = true;
      return new Promise((resolve) => {
        // A closed server no longer looks at its timeouts: half a request would keep it for ever.
        const cut = setTimeout(() => server.closeAllConnections(), drainMs);
        server.close(() => {
          clearTimeout(cut);
          resolve();
        });
        // Browsers open connections for later, and to Node one that never said anything isn't idle.
        for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy();
      });
    },
  };
}

function listening(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
}
