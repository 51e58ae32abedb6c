/** What can be wrong with a set-up. */
export type EarshotErrorCode = "config_invalid" | "collector_invalid" | "config_too_large" | "out_of_scale";

/** A mistake of the developer: what was wrong, where, and what to write instead. */
export class EarshotError extends Error {
  override readonly name = "EarshotError";

  constructor(
    readonly code: EarshotErrorCode,
    /** Path in the configuration: `touchpoints[2].triggers[0].on`. */
    readonly path: string,
    /** What was wrong, what was expected, and the fix. */
    problem: string,
  ) {
    super(path ? `${path}: ${problem}` : problem);
  }
}
