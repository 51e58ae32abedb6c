import { uuidV7 } from "../../src/lib/uuid-v7.js";

/** UUIDs of version 7, the same ones every time: each later than the one before. */
export function uuids(now = Date.UTC(2026, 0, 1)): () => string {
  return uuidV7(
    () => now,
    (count) => new Uint8Array(count),
  );
}
