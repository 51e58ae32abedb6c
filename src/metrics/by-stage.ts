const STAGES = ["awareness", "consideration", "purchase", "onboarding", "use", "support", "renewal", "advocacy"];

/** A stage of the journey, with what lies there. */
export interface StageOf<T> {
  readonly stage: string;
  /** In the order given. */
  readonly touchpoints: readonly T[];
}

/**
 * The stages in the order of the journey, those where nobody was asked too: silence is a finding. A team's own words
 * come last, in the order in which they first appear.
 *
 * @example byStage([{ stage: "support" }, { stage: "purchase" }]).map(({ stage }) => stage)[2] // "purchase"
 */
export function byStage<T extends { readonly stage: string }>(touchpoints: readonly T[]): StageOf<T>[] {
  const stages = new Set([...STAGES, ...touchpoints.map(({ stage }) => stage)]);
  return [...stages].map((stage) => ({ stage, touchpoints: touchpoints.filter((one) => one.stage === stage) }));
}
