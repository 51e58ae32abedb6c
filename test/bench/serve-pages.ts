import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { brotliCompressSync, gzipSync } from "node:zlib";

/** Pages to measure, on a server of their own, with the built script beside them. */
export interface Pages {
  readonly origin: string;
  /** Resolves when the page that is loaded next has said that nothing more is to come. */
  settled(): Promise<void>;
  close(): void;
}

/** To a page that is kept apart from others the browser tells the time to 5 µs, to others to 100. */
const APART = { "cross-origin-opener-policy": "same-origin", "cross-origin-embedder-policy": "require-corp" };
const TYPES: Readonly<Record<string, string>> = { css: "text/css", js: "text/javascript", json: "application/json" };

/** Compressed beforehand and as far as it goes, as sites send what doesn't change. */
const PACK = { br: brotliCompressSync, gzip: (body: string | Buffer) => gzipSync(body, { level: 9 }) };

/** What is posted, to what host, and what is replied; `undefined` cuts the line. */
export type Take = (path: string, body: Buffer, host: string) => string | undefined;

const dist = new URL("../../dist/script/", import.meta.url);

/**
 * @param files by path; a page has no ending
 * @param packed how everything is compressed, if it is
 * @param take what is posted; without it a post gets what anybody gets
 */
export async function servePages(
  files: Readonly<Record<string, string>>,
  packed?: keyof typeof PACK,
  take?: Take,
): Promise<Pages> {
  const bodies = new Map<string, string | Buffer>([
    ...Object.entries(files),
    ...readdirSync(dist).map((name): [string, Buffer] => [`/${name}`, readFileSync(new URL(name, dist))]),
  ]);
  if (packed) for (const [path, body] of bodies) bodies.set(path, PACK[packed](body));
  let settle = () => {};
  const server = createServer(async (request, reply) => {
    const [path = ""] = (request.url ?? "").split("?");
    if (path === "/done") settle();
    if (take && request.method === "POST") {
      const answer = take(path, await buffer(request), request.headers.host ?? "");
      if (answer === undefined) request.socket.destroy();
      else reply.writeHead(200, { "content-type": "application/json", ...APART }).end(answer);
      return;
    }
    const type = TYPES[path.split(".").pop() ?? ""] ?? "text/html";
    reply
      .writeHead(bodies.has(path) ? 200 : 404, {
        "content-type": `${type}; charset=utf-8`,
        ...(packed && { "content-encoding": packed }),
        ...APART,
      })
      .end(bodies.get(path));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));

  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    settled: () =>
      new Promise((resolve) => {
        settle = resolve;
      }),
    close: () => void server.close(),
  };
}
