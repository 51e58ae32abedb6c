import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

export interface Heard {
  readonly headers: Record<string, string>;
  readonly body: string;
}

/** Somebody else's server: it keeps what it hears, and answers as it is told. */
export async function openReceiver(answer: (reply: ServerResponse, nth: number) => void = (reply) => reply.end()) {
  const heard: Heard[] = [];
  const server = createServer(async (request, reply) => {
    let body = "";
    for await (const part of request) body += part;
    answer(reply, heard.push({ headers: request.headers as Heard["headers"], body }));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { heard, port, url: `http://127.0.0.1:${port}/hook` };
}

export const status =
  (code: number, headers = {}) =>
  (reply: ServerResponse) =>
    void reply.writeHead(code, headers).end();
