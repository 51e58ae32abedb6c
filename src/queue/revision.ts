/** One revision of a record, as it is named where it is over: what comes after it is another one. */
export function revision({ id, rev }: { readonly id: string; readonly rev: number }): string {
  return `${id}.${rev}`;
}

const MAX_SETTLED = 60;

/** The last revisions that were settled, after these as well. */
export function alsoSettled(stored: unknown, gone: readonly Parameters<typeof revision>[0][]): readonly string[] {
  return [...revisionsIn(stored), ...gone.map(revision)].slice(-MAX_SETTLED);
}

/** Revisions that were written down; storage is not trusted. */
export function revisionsIn(stored: unknown): readonly string[] {
  return Array.isArray(stored) ? stored.filter((each) => typeof each === "string") : [];
}
