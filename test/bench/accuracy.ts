import type { Label, Labelled } from "./labelled-sentences.js";

/** How often a judge is right, in %, to a tenth. */
export interface Accuracy {
  readonly n: number;
  /** Labelled at all. */
  readonly decided: number;
  readonly rightWhereDecided: number;
  /** What isn't decided counts as wrong. */
  readonly rightOfAll: number;
  readonly goodFound: number;
  readonly badFound: number;
}

export function accuracyOf(judge: (text: string) => Label, sentences: readonly Labelled[]): Accuracy {
  const judged = sentences.map(({ text, label }) => ({ label, said: judge(text) }));
  const decided = judged.filter(({ said }) => said !== "unknown");
  const right = (some: typeof judged) => share(some.filter(({ label, said }) => label === said).length, some.length);
  return {
    n: sentences.length,
    decided: share(decided.length, sentences.length),
    rightWhereDecided: right(decided),
    rightOfAll: right(judged),
    goodFound: right(judged.filter(({ label }) => label === "positive")),
    badFound: right(judged.filter(({ label }) => label === "negative")),
  };
}

function share(part: number, whole: number): number {
  return Math.round((1_000 * part) / whole) / 10;
}
