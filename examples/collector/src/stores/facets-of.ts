import type { StoredRecord } from "../stored-record.js";

/** By what segments can be made of a record: texts, whatever they were. Sorted, so that equal ones are written alike. */
export function facetsOf(record: StoredRecord): Readonly<Record<string, string>> {
  const { context, locale, respondent, traits = {} } = record;
  const own = {
    device: context.device,
    locale: locale || undefined,
    account: respondent.accountId,
    source: record.kind === "mention" ? record.source : undefined,
  };
  const all = [
    ...Object.entries(own),
    ...Object.entries(traits).map(([name, value]) => [`trait.${name}`, value] as const),
  ];
  const known = all.filter(([, value]) => value !== undefined && value !== null);
  return Object.fromEntries(known.map(([by, value]) => [by, String(value)] as const).sort(byName));
}

function byName([a]: readonly [string, string], [b]: readonly [string, string]): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
