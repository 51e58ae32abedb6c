const STAGES = ["awareness", "consideration", "purchase", "onboarding", "use", "support", "renewal", "advocacy"];

export interface JourneyStage<T> {
  readonly stage: string;
  readonly touchpoints: readonly T[];
}

/** The stages in the order of the journey, those where nobody was asked too: silence is a finding. Own words come last. */
export function journey<T extends { readonly stage: string }>(touchpoints: readonly T[]): JourneyStage<T>[] {
  const stages = new Set([...STAGES, ...touchpoints.map(({ stage }) => stage)]);
  return [...stages].map((stage) => ({ stage, touchpoints: touchpoints.filter((one) => one.stage === stage) }));
}
