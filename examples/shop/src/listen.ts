import { Server } from "node:http";
import { createAdaptorServer } from "@hono/node-server";
import type { Hono } from "hono";

export interface Listening {
  readonly port: number;
  /** Ends every connection, live streams included. */
  close(): Promise<void>;
}

const HIGHEST_PORT = 65_535;

/** Serves `app` on `port`, or on the next one that is free. Port 0 takes any. */
export async function listen(app: Hono, port: number, onTaken: (port: number) => void): Promise<Listening> {
  const server = createAdaptorServer({ fetch: app.fetch });
  if (!(server instanceof Server)) throw new TypeError("expected a plain HTTP server");

  for (let tried = port; ; tried++) {
    try {
      return { port: await bind(server, tried), close: () => shut(server) };
    } catch (error) {
      const taken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
      if (!taken || tried === HIGHEST_PORT) throw error;
      onTaken(tried);
    }
  }
}

const bind = (server: Server, port: number) =>
  new Promise<number>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, () => {
      server.off("error", reject);
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : port);
    });
  });

const shut = (server: Server) =>
  new Promise<void>((resolve) => {
    server.close(() => resolve());
    // A dashboard's live stream never ends by itself.
    server.closeAllConnections();
  });
