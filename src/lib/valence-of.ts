/** What of a question says how its feelings feel. */
interface Felt {
  readonly options?: readonly { readonly id: string; readonly valence?: number }[];
}

/** The feelings of a question without a list of its own, in the order in which they are shown: -1 to 1. */
export const VALENCES = {
  delighted: 1,
  happy: 0.75,
  surprised: 0,
  indifferent: 0,
  confused: -0.25,
  disappointed: -0.5,
  frustrated: -0.75,
  angry: -1,
} as const;

/** How a feeling feels, -1 to 1; `undefined` for one that the question doesn't offer. */
export function valenceOf({ options }: Felt, feeling: unknown): number | undefined {
  const listed = options ?? Object.entries(VALENCES).map(([id, valence]) => ({ id, valence }));
  return listed.find(({ id }) => id === feeling)?.valence;
}
