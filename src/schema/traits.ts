import { z } from "zod";
import { wireName, wireText } from "./wire-text.js";

const MAX_KEYS = 32;
const MAX_BYTES = 2_048;

/** What the host page knows of the visitor, within bounds. */
export const traits = z
  .record(wireName(100), z.union([wireText(MAX_BYTES), z.number(), z.boolean(), z.null()]))
  .refine((traits) => Object.keys(traits).length <= MAX_KEYS, { error: `expected at most ${MAX_KEYS} traits` })
  .refine((traits) => jsonBytes(traits) <= MAX_BYTES, { error: `expected at most ${MAX_BYTES} bytes of traits` });

/** `JSON.stringify` escapes half surrogate pairs, on which `encodeURIComponent` would throw. */
function jsonBytes(value: unknown): number {
  return encodeURIComponent(JSON.stringify(value)).replace(/%../g, "_").length;
}
