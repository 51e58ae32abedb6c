import type { TouchpointReport } from "./report.js";

const STAGES: readonly string[] = [
  "awareness",
  "consideration",
  "purchase",
  "onboarding",
  "use",
  "support",
  "renewal",
  "advocacy",
];

/** Sorts touchpoints as customers meet them; a team's own stages come last, by name. */
export function byJourney(a: TouchpointReport, b: TouchpointReport): number {
  return place(a.stage) - place(b.stage) || a.stage.localeCompare(b.stage) || a.id.localeCompare(b.id);
}

function place(stage: string): number {
  const index = STAGES.indexOf(stage);
  return index < 0 ? STAGES.length : index;
}
