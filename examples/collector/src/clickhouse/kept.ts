import type { Stored } from "../stores/judge.js";
import type { Facets } from "./facets.js";

/** What sums are made of, of one record: columns of its row. */
export interface Kept extends Stored, Facets {
  readonly project: string;
  readonly id: string;
  readonly kind: string;
  readonly prompt: string;
  readonly touchpoint: string;
  readonly test: number;
  readonly complete: number;
  readonly at: number;
  readonly day: string;
  /** Names of its facets, JSON. */
  readonly facets: string;
  readonly "score.place": readonly number[];
  readonly "score.question": readonly string[];
  readonly "score.type": readonly string[];
  readonly "score.value": readonly number[];
}

/** As they are read. */
export const KEPT = `project, id, rev, fingerprint, kind, prompt, touchpoint, test, complete, at, day, facets,
  facet.by, facet.is, score.place, score.question, score.type, score.value`;
