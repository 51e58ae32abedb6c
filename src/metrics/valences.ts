/** How a feeling feels, by its id: -1 bad, 1 good. */
export type Valences = Readonly<Record<string, number>>;
