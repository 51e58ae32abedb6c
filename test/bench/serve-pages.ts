import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliCompressSync } from "node:zlib";

/** Pages to measure, on a server of their own, with the built script beside them. */
export interface Pages {
  readonly origin: string;
  /** Resolves when the page that is loaded next has said that nothing more is to come. */
  settled(): Promise<void>;
  close(): void;
}

/** To a page that is kept apart from others the browser tells the time to 5 µs, to others to 100. */
const APART = { "cross-origin-opener-policy": "same-origin", "cross-origin-embedder-policy": "require-corp" };
const TYPES: Readonly<Record<string, string>> = { js: "text/javascript", json: "application/json" };

const dist = new URL("../../dist/script/", import.meta.url);

/**
 * @param files by path; a page has no ending
 * @param how `brotli`: compressed beforehand and as far as it goes, as sites send what doesn't change
 */
export async function servePages(files: Readonly<Record<string, string>>, how?: "brotli"): Promise<Pages> {
  const bodies = new Map<string, string | Buffer>([
    ...Object.entries(files),
    ...readdirSync(dist).map((name): [string, Buffer] => [`/${name}`, readFileSync(new URL(name, dist))]),
  ]);
  if (how) for (const [path, body] of bodies) bodies.set(path, brotliCompressSync(body));
  let settle = () => {};
  const server = createServer(({ url = "" }, reply) => {
    const [path = ""] = url.split("?");
    if (path === "/done") settle();
    const type = TYPES[path.split(".").pop() ?? ""] ?? "text/html";
    reply
      .writeHead(bodies.has(path) ? 200 : 404, {
        "content-type": `${type}; charset=utf-8`,
        ...(how && { "content-encoding": "br" }),
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
