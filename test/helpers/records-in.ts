import Database from "libsql";
import type { WireRecord } from "../../src/model/wire.js";
import { until } from "./until.js";

export type Of<K extends WireRecord["kind"]> = Extract<WireRecord, { kind: K }>;

/** What a collector has stored, read past it. */
export interface Records {
  /** What the database holds of one kind, oldest first. */
  stored<K extends WireRecord["kind"]>(kind: K): Of<K>[];
  /** Waits until so many are stored. */
  hasStored<K extends WireRecord["kind"]>(kind: K, count: number): Promise<Of<K>[]>;
}

export function recordsIn(file: string): Records {
  function stored<K extends WireRecord["kind"]>(kind: K): Of<K>[] {
    const db = new Database(file, { readonly: true });
    try {
      const rows = db.prepare("SELECT body FROM record WHERE kind = ? ORDER BY id").all(kind);
      return (rows as { body: string }[]).map(({ body }) => JSON.parse(body));
    } finally {
      db.close();
    }
  }

  return {
    stored,
    hasStored: (kind, count) =>
      until(
        () => {
          const found = stored(kind);
          return found.length >= count ? found : false;
        },
        { what: `${count} ${kind} in the database` },
      ),
  };
}
