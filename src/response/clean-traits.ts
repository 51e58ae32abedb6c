import { cleanText } from "../lib/clean-text.js";
import { utf8Length } from "../lib/utf8-length.js";
import type { Properties, Scalar } from "../model/json.js";

const MAX_KEYS = 32;
const MAX_BYTES = 2_048;
const MAX_NAME = 100;
/** What is no name, and what is named like a secret. One that only begins like that, as `tokensUsed`, is a name. */
const NO_NAME = /^$|(__proto__|authorization|cookie|passw(or)?d|secret|token|api.?key)$/i;

/** Texts, numbers and flags out of what the host gave, as many as fit; everything else stays on the page. */
export function cleanTraits(traits: Properties): Record<string, Scalar> {
  const kept: Record<string, Scalar> = {};
  let bytes = 0;
  for (const [key, value] of Object.entries(traits)) {
    if (Object.keys(kept).length === MAX_KEYS) break;
    const clean = typeof value === "string" ? cleanText(value) : value;
    if (!["string", "number", "boolean"].includes(typeof clean) || Number.isNaN(clean) || !isName(key)) continue;
    const size = utf8Length(JSON.stringify({ [key]: clean }));
    if (bytes + size > MAX_BYTES) continue;
    bytes += size;
    kept[key] = clean as Scalar;
  }
  return kept;
}

/** Names are left out rather than mended: a mended one could be another trait's. */
function isName(key: string): boolean {
  return !NO_NAME.test(key) && key.length <= MAX_NAME && cleanText(key) === key;
}
