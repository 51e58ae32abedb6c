import type { Refusal } from "./refusal.js";

/**
 * The body of a request as a stream of what was meant. One layer of gzip at most, and that only where it was allowed:
 * browsers don't send it, so that for most collectors it is but one more thing to attack.
 *
 * What comes out has no end that could be trusted: a bomb is a megabyte that becomes a thousand. Who reads it counts.
 */
export function unpacked(request: Request, gzip: boolean): ReadableStream<Uint8Array> | null | Refusal {
  const encoding = (request.headers.get("content-encoding") ?? "identity").trim().toLowerCase();
  if (encoding === "identity") return request.body;
  if (gzip && encoding === "gzip") return request.body?.pipeThrough(new DecompressionStream("gzip")) ?? null;
  const expected = gzip ? "plain, or packed once by gzip" : "without Content-Encoding";
  return { status: 415, code: "encoding_unsupported", message: `Send the body ${expected}.` };
}
