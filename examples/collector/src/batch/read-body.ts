import type { Refusal } from "./refusal.js";

/** The body as text, read no further than the limit, whatever `Content-Length` says. */
export async function readBody(request: Request, maxBytes: number): Promise<string | Refusal> {
  const tooLarge: Refusal = { status: 413, code: "too_large", message: `A body holds at most ${maxBytes} bytes.` };

  // A gzip bomb is a megabyte that becomes a thousand. Batches are small: nothing is gained by unpacking.
  const encoding = request.headers.get("content-encoding") ?? "identity";
  if (encoding.toLowerCase() !== "identity")
    return { status: 415, code: "encoding_unsupported", message: "Send the body without Content-Encoding." };

  if (Number(request.headers.get("content-length") ?? 0) > maxBytes) return tooLarge;

  const decoder = new TextDecoder("utf-8", { fatal: true });
  let text = "";
  let bytes = 0;
  const reader = request.body?.getReader();
  try {
    for (let chunk = await reader?.read(); chunk && !chunk.done; chunk = await reader?.read()) {
      bytes += chunk.value.byteLength;
      if (bytes > maxBytes) {
        void reader?.cancel().catch(() => {});
        return tooLarge;
      }
      text += decoder.decode(chunk.value, { stream: true });
    }
    return text + decoder.decode();
  } catch {
    return { status: 400, code: "unreadable", message: "The body broke off, or is not UTF-8." };
  }
}
