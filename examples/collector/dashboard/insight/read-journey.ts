import type { Journey, Step } from "../../src/respondent/step.js";
import { formatGap } from "../words/format-gap.js";

/** A step, with what lies between it and the one before. */
export interface PlacedStep extends Step {
  /** "3 weeks later"; absent within one visit, and before the first. */
  readonly gap?: string;
  /** Another stage than that of the step before. */
  readonly entersStage: boolean;
}

/** One person's way, and what is known of them. */
export interface ReadJourney {
  /** Oldest first. */
  readonly steps: readonly PlacedStep[];
  readonly asked: number;
  readonly answered: number;
  readonly mentions: number;
  /** As the newest record has them. */
  readonly traits: readonly (readonly [name: string, value: string])[];
}

export function readJourney({ steps }: Pick<Journey, "steps">): ReadJourney {
  const mentions = steps.filter(({ outcome }) => outcome === "mention").length;
  const { traits = {} } = [...steps].reverse().find((step) => step.traits) ?? {};
  return {
    steps: steps.map((step, i) => place(step, steps[i - 1])),
    asked: steps.length - mentions,
    answered: steps.filter(({ outcome }) => outcome === "completed" || outcome === "answered").length,
    mentions,
    traits: Object.entries(traits).map(([name, value]) => [name, value === null ? "none" : String(value)]),
  };
}

function place(step: Step, before: Step | undefined): PlacedStep {
  const gap = before && formatGap(step.at - before.at);
  return { ...step, ...(gap && { gap }), entersStage: before?.stage !== step.stage };
}
