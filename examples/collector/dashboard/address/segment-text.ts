import type { Segment } from "../../src/store.js";

/** `device:mobile`; of a name with a colon in it, the colon is `%3A`. */
export function segmentText({ by, is }: Segment): string {
  return `${by.replace(/[%:]/g, encodeURIComponent)}:${is}`;
}

/** `undefined` of a text that is none. */
export function readSegment(text: string): Segment | undefined {
  const colon = text.indexOf(":");
  if (colon < 1) return undefined;
  try {
    return { by: decodeURIComponent(text.slice(0, colon)), is: text.slice(colon + 1) };
  } catch {
    return undefined;
  }
}
