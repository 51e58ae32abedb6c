import type { HttpLimits, HttpReply } from "../ports.js";

/** One request, given up after a time, and its reply as text, read no further than was agreed. */
export async function request(url: string, init: RequestInit, { timeoutMs, maxBytes }: HttpLimits): Promise<HttpReply> {
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
    const date = reply.headers.get("date");
    const { status, redirected } = reply;
    return { status, redirected, body, ...(retryAfter && { retryAfter }), ...(date && { date }) };
  } catch {
    throw new Error(reason);
  } finally {
    clearTimeout(timer);
  }
}

async function read(reply: Response, maxBytes: number, tooLong: () => unknown): Promise<string> {
  const reader = reply.body?.getReader();
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  for (;;) {
    const { done = true, value } = (await reader?.read()) ?? {};
    if (done) return text;
    bytes += value?.length ?? 0;
    text += decoder.decode(value, { stream: true });
    // Thrown, for a reply that has wholly arrived is past giving up.
    if (bytes > maxBytes) throw tooLong();
  }
}
