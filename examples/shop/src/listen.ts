import { Server } from "node:http";
import { createAdaptorServer } from "@hono/node-server";
import type { Hono } from "hono";

export interface Listening {
  readonly port: number;
  /** Takes no more requests; resolves once the last connection has ended. */
  close(): Promise<void>;
}

export interface Where {
  readonly port: number;
  readonly host: string;
}

const HIGHEST_PORT = 65_535;
/** What is being answered may finish; what has not by then is cut off. */
const GRACE_MS = 500;

/** Serves `app` on the port, or on the next one that is free. Port 0 takes any. */
export async function listen(app: Hono, { port, host }: Where, onTaken: (port: number) => void): Promise<Listening> {
  const server = createAdaptorServer({ fetch: app.fetch });
  if (!(server instanceof Server)) throw new TypeError("expected a plain HTTP server");

  for (let tried = port; ; tried++) {
    try {
      return { port: await bind(server, tried, host), close: () => shut(server) };
    } catch (error) {
      const taken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
      if (!taken || tried === HIGHEST_PORT) throw error;
      onTaken(tried);
    }
  }
}

const bind = (server: Server, port: number, host: string) =>
  new Promise<number>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : port);
    });
  });

const shut = (server: Server) =>
  new Promise<void>((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), GRACE_MS);
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
  });
