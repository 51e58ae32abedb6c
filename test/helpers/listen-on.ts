import { type ServerType, serve } from "@hono/node-server";

export interface Listening {
  readonly port: number;
  /** Ends it, with every connection that is still open. */
  end(): Promise<void>;
}

/** @param fetch answers requests: `app.fetch` @param wanted port; a free one unless told */
export async function listenOn(fetch: Parameters<typeof serve>[0]["fetch"], wanted = 0): Promise<Listening> {
  const { server, port } = await new Promise<{ server: ServerType; port: number }>((resolve) => {
    const server = serve({ fetch, port: wanted, hostname: "127.0.0.1" }, ({ port }) => resolve({ server, port }));
  });
  return {
    port,
    async end() {
      if ("closeAllConnections" in server) server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
