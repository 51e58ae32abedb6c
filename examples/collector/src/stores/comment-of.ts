import type { StoredAnswer } from "../stored-record.js";

/**
 * What somebody wrote to be read. An address is a text too, and so are the ids of feelings and options; only one
 * of these four is anybody's words. A comment passed over is an empty text: asked, and nothing to read.
 */
export function commentOf({ type, value }: StoredAnswer): string | null {
  return type === "text" && typeof value === "string" && value.trim() ? value : null;
}
