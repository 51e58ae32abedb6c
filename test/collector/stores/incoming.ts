import { createHash } from "node:crypto";
import type { Incoming, StoredRecord } from "../../../examples/collector/src/index.js";

/** By the collector's clock; a Saturday. */
export const NOW = Date.UTC(2026, 10, 21, 10);

/** A record as the collector hands it to a store. */
export function incoming(record: StoredRecord, at = NOW, receivedAt = NOW): Incoming {
  const fingerprint = createHash("sha256").update(JSON.stringify(record)).digest("hex");
  return { record, fingerprint, at, receivedAt };
}
