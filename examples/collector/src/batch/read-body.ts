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
  const length = request.headers.get("content-length");
  if (Number(length ?? 0) > maxBytes) return tooLarge;
  // What says its length ends there, and no stream has to be made for it, which takes as long as all else of a request.
  if (length !== null && !request.headers.has("content-encoding")) return readWhole(request, maxBytes, tooLarge);
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
    return UNREADABLE;
  }
}

async function readWhole(request: Request, maxBytes: number, tooLarge: Refusal): Promise<Body | Refusal> {
  try {
    const body = await request.arrayBuffer();
    if (body.byteLength > maxBytes) return tooLarge;
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(body), bytes: body.byteLength };
  } catch {
    return UNREADABLE;
  }
}

const UNREADABLE: Refusal = { status: 400, code: "unreadable", message: "The body broke off, or is not UTF-8." };
