import type { Entry } from "./entry.js";

export interface Limits {
  readonly records: number;
  readonly bytes: number;
}

/** The first of these that fit into one batch; at least one if there is any. */
export function fitting<E extends Pick<Entry, "bytes">>(
  entries: readonly E[],
  { records, bytes }: Limits,
): readonly E[] {
  let sum = 0;
  const end = entries.slice(0, records).findIndex((entry, i) => {
    sum += entry.bytes;
    return i > 0 && sum > bytes;
  });
  return entries.slice(0, end < 0 ? records : end);
}
