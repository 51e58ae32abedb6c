import type { Http, HttpLimits, HttpReply } from "../ports.js";

/** Requests that give away nothing but themselves: no cookies across origins, no full referrer, no redirects followed. */
export const http: Http = {
  get: (url, limits) => request(url, { credentials: "same-origin" }, limits),

  post: (url, body, contentType, limits) =>
    request(
      url,
      {
        method: "POST",
        body,
        headers: { "content-type": contentType },
        credentials: "omit",
        redirect: "error",
        referrerPolicy: "strict-origin",
        cache: "no-store",
        keepalive: true,
      },
      limits,
    ),
};

async function request(url: string, init: RequestInit, { timeoutMs, maxBytes }: HttpLimits): Promise<HttpReply> {
  const abort = new AbortController();
  let reason = "network";
  const giveUp = (why: string) => {
    reason = why;
    abort.abort();
  };
  const timer = setTimeout(giveUp, timeoutMs, "timeout");
  try {
    const reply = await fetch(url, { ...init, signal: abort.signal });
    const body = await read(reply, maxBytes, () => giveUp("too_long"));
    const retryAfter = reply.headers.get("retry-after");
    return { status: reply.status, redirected: reply.redirected, body, ...(retryAfter && { retryAfter }) };
  } catch {
    throw new Error(reason);
  } finally {
    clearTimeout(timer);
  }
}

/** Reads no more than was agreed: a collector's reply is as little to be trusted as anybody's. */
async function read(reply: Response, maxBytes: number, tooLong: () => void): Promise<string> {
  const decoder = new TextDecoder();
  const reader = reply.body?.getReader();
  let text = "";
  let bytes = 0;
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    bytes += value.byteLength;
    if (bytes > maxBytes) tooLong();
    text += decoder.decode(value, { stream: true });
  }
  return text;
}
