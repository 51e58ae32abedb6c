import { CursorError } from "./cursor-error.js";

/** Where a page ended, as `next` says it: opaque to whoever asks for the next one. */
export function toCursor(place: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(place)).toString("base64url");
}

/**
 * @param cursor of `toCursor`
 * @throws CursorError where it is none
 */
export function commentsAfter(cursor: string): { readonly at: number; readonly id: string; readonly place: number } {
  const [at, id, place] = placeIn(cursor);
  if (isWhole(at) && typeof id === "string" && isWhole(place)) return { at, id, place };
  throw unknown(cursor);
}

/** As `commentsAfter`, of records. */
export function recordsAfter(cursor: string): { readonly receivedAt: number; readonly id: string } {
  const [receivedAt, id] = placeIn(cursor);
  if (isWhole(receivedAt) && typeof id === "string") return { receivedAt, id };
  throw unknown(cursor);
}

/** Databases take no others for a time. */
function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value);
}

function placeIn(cursor: string): readonly unknown[] {
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString());
    return Array.isArray(place) ? place : [];
  } catch {
    return [];
  }
}

function unknown(cursor: string): CursorError {
  return new CursorError(`"${cursor.slice(0, 100)}" is no page's "next". Leave "after" out for the first page.`);
}
