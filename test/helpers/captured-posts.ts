import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { gunzipSync } from "node:zlib";

export interface CapturedPost {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  // biome-ignore lint/suspicious/noExplicitAny: it is somebody else's, and looked at field by field
  readonly body: any;
}

/** What somebody else's client posts to a server that says yes to everything. */
export async function capturedPosts(send: (origin: string) => Promise<unknown>): Promise<readonly CapturedPost[]> {
  const posts: CapturedPost[] = [];
  const server = createServer((request, reply) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk) => chunks.push(chunk));
    request.on("end", () => {
      const sent = Buffer.concat(chunks);
      const text = request.headers["content-encoding"] === "gzip" ? gunzipSync(sent) : sent;
      posts.push({ path: request.url ?? "", headers: request.headers, body: JSON.parse(text.toString()) });
      reply.setHeader("content-type", "application/json").end("{}");
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    await send(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
  return posts;
}
