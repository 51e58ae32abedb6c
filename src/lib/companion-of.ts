/** What of a question says whether something stands beside its answer. */
interface Accompanied {
  readonly id: string;
  readonly type: string;
  readonly other?: boolean;
}

/** The name of what stands beside an answer: of a choice the words of one's own, of an address the consent. */
export function companionOf({ id, type, other }: Accompanied): string | undefined {
  if (type === "contact") return `${id}.consent`;
  return type === "choice" && other ? `${id}.other` : undefined;
}
