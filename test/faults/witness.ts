import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** What visitors were told of their answers: kept where no kill reaches it. */
export interface Witness {
  readonly url: string;
  /** Markers of the answers that were said to be safe. */
  readonly safe: ReadonlySet<string>;
  close(): Promise<void>;
}

export async function openWitness(): Promise<Witness> {
  const safe = new Set<string>();
  const server = createServer(async (request, reply) => {
    let said = "";
    for await (const part of request) said += part;
    if (said) safe.add(said);
    reply.writeHead(204, { "access-control-allow-origin": "*" }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}/`,
    safe,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
