import { createHash } from "node:crypto";
import type { Incoming, StoredRecord } from "../../../examples/collector/src/index.js";

/** By the collector's clock; a Saturday. */
export const NOW = Date.UTC(2026, 10, 21, 10);

/** A record as the collector hands it to a store. */
export function incoming(record: StoredRecord, at = NOW, receivedAt = NOW): Incoming {
  const body = JSON.stringify(record);
  const fingerprint = createHash("sha256").update(body).digest("hex");
  return { record, body, fingerprint, at, receivedAt };
}
