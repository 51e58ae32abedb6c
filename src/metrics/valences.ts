/** How a feeling feels, by its id: -1 bad, 1 good. */
export type Valences = Readonly<Record<string, number>>;

/** @internal The eight feelings of an `emotion` question without a list of its own; a test holds them equal to the page's. */
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
