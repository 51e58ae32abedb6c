import type { KeptRecord, RecordOptions, RecordPage, Store } from "../../../examples/collector/src/store.js";
import type { StoredRecord } from "../../../examples/collector/src/stored-record.js";
import { dayOf } from "../../../examples/collector/src/stores/day-of.js";

/**
 * A store as it looks when several collectors write: what one has received may be committed after what another has
 * received later. `reads` counts the pages that were asked for.
 */
export function lateStore() {
  const kept: KeptRecord[] = [];
  let reads = 0;
  const place = ({ receivedAt, record }: KeptRecord) => `${String(receivedAt).padStart(15, "0")} ${record.id}`;

  async function records({ after = "", from = "", limit }: RecordOptions): Promise<RecordPage> {
    reads += 1;
    const found = kept
      .filter((each) => place(each) > after && dayOf(each.at) >= from)
      .sort((a, b) => (place(a) < place(b) ? -1 : 1))
      .slice(0, limit);
    const last = found.at(-1);
    return { records: found, ...(last && { next: place(last) }) };
  }

  return {
    reads: () => reads,
    store: { records } satisfies Pick<Store, "records">,
    /** Committed now, whenever it was received. A later revision takes the place of the one before. */
    commit(record: unknown, receivedAt: number, at = receivedAt): void {
      const { id } = record as StoredRecord;
      const before = kept.findIndex((each) => each.record.id === id);
      if (before >= 0) kept.splice(before, 1);
      kept.push({ record: record as StoredRecord, at, receivedAt });
    },
  };
}
