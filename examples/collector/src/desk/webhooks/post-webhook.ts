import { type ClientRequest, type IncomingMessage, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import type { LookupFunction } from "node:net";
import { type Address, type Resolve, resolveByDns, resolveTarget } from "./resolve-target.js";

const TIMEOUT_MS = 10_000;
/** A reply says all by its status. */
const MAX_REPLY_BYTES = 1_024;

export interface PostOptions {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  /** May go to our own network, and to this machine without TLS. Default: false. */
  readonly allowPrivate?: boolean;
  readonly resolve?: Resolve;
  /** For all of it, from the name to the end of the reply. Default: ten seconds. */
  readonly timeoutMs?: number;
}

/** The status, or what kept it from having one. Nothing of the reply: it may be somebody's whom we should not have asked. */
export type PostResult =
  | { readonly status: number }
  | { readonly problem: "no_such_host" | "private_address" | "https_only" | "timeout" | "no_connection" };

/**
 * Posts JSON to a URL that somebody has configured, and can be led nowhere else: the name is resolved once, every address
 * checked, and the connection goes to those; a redirect is a reply like any other. Never rejects.
 */
export async function postWebhook(url: string, options: PostOptions): Promise<PostResult> {
  const { allowPrivate = false, resolve = resolveByDns, timeoutMs = TIMEOUT_MS } = options;
  const expired = AbortSignal.timeout(timeoutMs);
  const late = new Promise<"timeout">((done) => expired.addEventListener("abort", () => done("timeout")));
  const target = new URL(url);
  // A resolver can't be told to stop; it is left behind.
  const found = await Promise.race([resolveTarget(target, { resolve, allowPrivate }), late]);
  if (typeof found === "string") return { problem: found };
  return send(target, found, options, expired);
}

function send(url: URL, addresses: readonly Address[], { body, headers }: PostOptions, expired: AbortSignal) {
  return new Promise<PostResult>((done) => {
    const request: ClientRequest = (url.protocol === "https:" ? requestHttps : requestHttp)(url, {
      method: "POST",
      headers: { "Content-Type": "application/json", "Content-Length": Buffer.byteLength(body), ...headers },
      // A connection of its own: one that is kept was checked for somebody else.
      agent: false,
      lookup: lookupIn(addresses),
      signal: expired,
    });
    request.on("error", () => done({ problem: expired.aborted ? "timeout" : "no_connection" }));
    request.on("response", (reply: IncomingMessage) => {
      let bytes = 0;
      reply.on("data", (chunk: Buffer) => {
        bytes += chunk.length;
        if (bytes > MAX_REPLY_BYTES) reply.destroy();
      });
      // Cut off by us or by them: its status has come, and that is the answer.
      reply.on("error", () => {});
      reply.on("close", () => done({ status: reply.statusCode ?? 0 }));
    });
    request.end(body);
  });
}

/** What the connection asks by name it is told from what has been checked: there is no second look. */
function lookupIn(addresses: readonly Address[]): LookupFunction {
  return (_host, { all }, tell) => {
    const [first] = addresses;
    if (all) tell(null, [...addresses]);
    else tell(null, first?.address ?? "", first?.family ?? 0);
  };
}
