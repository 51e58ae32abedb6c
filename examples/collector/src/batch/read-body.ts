import { isRefusal, type Refusal } from "./refusal.js";
import { unpacked } from "./unpacked.js";

export interface Body {
  readonly text: string;
  /** As it was meant, unpacked. */
  readonly bytes: number;
}

/** The body as text, read no further than the limit, whatever `Content-Length` says and whatever it unpacks to. */
export async function readBody(request: Request, maxBytes: number, gzip: boolean): Promise<Body | Refusal> {
  const tooLarge: Refusal = { status: 413, code: "too_large", message: `A body holds at most ${maxBytes} bytes.` };
  if (Number(request.headers.get("content-length") ?? 0) > maxBytes) return tooLarge;
  const stream = unpacked(request, gzip);
  if (isRefusal(stream)) return stream;

  const decoder = new TextDecoder("utf-8", { fatal: true });
  let text = "";
  let bytes = 0;
  const reader = stream?.getReader();
  try {
    for (let chunk = await reader?.read(); chunk && !chunk.done; chunk = await reader?.read()) {
      bytes += chunk.value.byteLength;
      if (bytes > maxBytes) {
        void reader?.cancel().catch(() => {});
        return tooLarge;
      }
      text += decoder.decode(chunk.value, { stream: true });
    }
    return { text: text + decoder.decode(), bytes };
  } catch {
    return { status: 400, code: "unreadable", message: "The body broke off, or is not UTF-8." };
  }
}
