import { byStage } from "earshot/metrics";
import type { TouchpointReport } from "./report.js";

/** Touchpoints as customers meet them; a team's own stages come last, by name. */
export function inJourneyOrder<T extends Pick<TouchpointReport, "id" | "stage">>(touchpoints: readonly T[]): T[] {
  const byName = [...touchpoints].sort((a, b) => a.stage.localeCompare(b.stage) || a.id.localeCompare(b.id));
  return byStage(byName).flatMap(({ touchpoints }) => touchpoints);
}
