import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import type { Collector } from "./create-collector.js";

export interface Serving {
  readonly url: string;
  /** Takes no more connections; resolves once the last request is answered. */
  close(): Promise<void>;
}

/** A client that takes longer than this to say what it wants is slow on purpose. */
const patience = { headersTimeout: 10_000, requestTimeout: 15_000, keepAliveTimeout: 5_000, maxHeaderSize: 16_384 };

/**
 * Serves a collector by Node's own HTTP.
 *
 * @param where port 0 takes any that is free
 */
export async function serveCollector(
  collector: Pick<Collector, "fetch" | "close">,
  where: { readonly port: number; readonly host?: string },
): Promise<Serving> {
  const server = createServer(
    patience,
    getRequestListener((request) => collector.fetch(request)),
  );
  server.maxHeadersCount = 64;
  // Closing a server ends the connections that are idle now; without this, those that are busy outlive their reply
  // by the whole keep-alive.
  let closing = false;
  server.on("request", (_, reply) => {
    reply.once("close", () => closing && setImmediate(() => server.closeIdleConnections()));
  });
  const { port, host = "127.0.0.1" } = where;
  await listening(server, port, host);

  return {
    url: `http://${host}:${(server.address() as AddressInfo).port}`,
    close() {
      // Streams end first: the server waits for them.
      collector.close();
      closing = true;
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function listening(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
}
