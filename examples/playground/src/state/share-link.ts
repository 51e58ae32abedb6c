import { readState } from "./read-state.js";
import type { State } from "./state.js";

const NAME = "#s=";
/** Nobody shares more, and a few bytes may be made to unpack into any number. */
const MAX_BYTES = 1_000_000;

/** A fragment that holds all of a state: browsers send it to nobody. */
export async function toFragment(state: State): Promise<string> {
  const packed = new Blob([JSON.stringify(state)]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return NAME + btoa(letters).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** @returns `undefined` where it holds none, or none that can be trusted */
export async function fromFragment(fragment: string): Promise<State | undefined> {
  if (!fragment.startsWith(NAME)) return undefined;
  try {
    const letters = atob(fragment.slice(NAME.length).replaceAll("-", "+").replaceAll("_", "/"));
    const packed = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
    const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
    return readState(JSON.parse(await readAtMost(stream)));
  } catch {
    return undefined;
  }
}

async function readAtMost(stream: ReadableStream<Uint8Array>): Promise<string> {
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.length;
    if (bytes > MAX_BYTES) throw new RangeError("too much");
    text += decoder.decode(value, { stream: true });
  }
}
