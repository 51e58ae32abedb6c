import { isRefusal, type Refusal } from "./refusal.js";
import { unpacked } from "./unpacked.js";

export interface Body {
  readonly text: string;
  /** As it was meant, unpacked. */
  readonly bytes: number;
}

/** The body as text, read no further than the limit, whatever `Content-Length` says and whatever it unpacks to. */
export async function readBody(request: Request, maxBytes: number, gzip: boolean): Promise<Body | Refusal> {
  const bytes = await readBytes(request, maxBytes, gzip);
  return isRefusal(bytes) ? bytes : toBody(bytes);
}

/** As `readBody`, still as bytes. */
export async function readBytes(request: Request, maxBytes: number, gzip: boolean): Promise<Uint8Array | Refusal> {
  const tooLarge: Refusal = { status: 413, code: "too_large", message: `A body holds at most ${maxBytes} bytes.` };
  const length = request.headers.get("content-length");
  if (Number(length ?? 0) > maxBytes) return tooLarge;
  try {
    // What says its length ends there, and no stream has to be made for it, which takes as long as all else of a request.
    if (length !== null && !request.headers.has("content-encoding")) {
      const all = new Uint8Array(await request.arrayBuffer());
      return all.byteLength > maxBytes ? tooLarge : all;
    }
    const stream = unpacked(request, gzip);
    return isRefusal(stream) ? stream : ((await readUpTo(maxBytes, stream)) ?? tooLarge);
  } catch {
    return UNREADABLE;
  }
}

/** @returns nothing where there is more */
async function readUpTo(maxBytes: number, stream: ReadableStream<Uint8Array> | null): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = stream?.getReader();
  for (let chunk = await reader?.read(); chunk && !chunk.done; chunk = await reader?.read()) {
    length += chunk.value.byteLength;
    if (length > maxBytes) {
      void reader?.cancel().catch(() => {});
      return undefined;
    }
    chunks.push(chunk.value);
  }
  const all = new Uint8Array(length);
  let end = 0;
  for (const chunk of chunks) {
    all.set(chunk, end);
    end += chunk.byteLength;
  }
  return all;
}

export function toBody(bytes: Uint8Array): Body | Refusal {
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), bytes: bytes.byteLength };
  } catch {
    return UNREADABLE;
  }
}

const UNREADABLE: Refusal = { status: 400, code: "unreadable", message: "The body broke off, or is not UTF-8." };
