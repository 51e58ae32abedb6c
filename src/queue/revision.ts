/** One revision of a record, as it is named where it is over: what comes after it is another one. */
export function revision({ id, rev }: { readonly id: string; readonly rev: number }): string {
  return `${id}.${rev}`;
}

/** Revisions that were written down; storage is not trusted. */
export function revisionsIn(stored: unknown): readonly string[] {
  return Array.isArray(stored) ? stored.filter((each) => typeof each === "string") : [];
}
