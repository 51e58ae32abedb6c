/** One thing that could not be carried over, or not exactly. */
export interface Note {
  /** The name of the survey; empty when it is about all of them. */
  readonly survey: string;
  /** Where it stood in the export: `results[0].questions[2]`. */
  readonly path: string;
  readonly what: string;
  readonly instead?: string;
}
