import type { Inspection } from "../../../src/model/inspection.js";
import type { Touchpoint } from "../../../src/model/touchpoint.js";
import { factNames } from "./fact-names.js";
import type { Report, SeenFact } from "./report.js";

/** Looks at everything once. */
export async function readReport(inspection: Inspection): Promise<Report> {
  const [touchpoints, limits, who, state, stats] = await Promise.all([
    inspection.touchpoints(),
    inspection.limits(),
    inspection.who(),
    inspection.exportState(),
    inspection.stats(),
  ]);
  const inspected = await Promise.all(
    touchpoints.map(async (touchpoint) => ({ touchpoint, explanation: await inspection.explain(touchpoint.id) })),
  );
  return {
    now: Date.now(),
    touchpoints: inspected,
    limits,
    who,
    state,
    stats,
    facts: seenFacts(inspection, touchpoints),
    logged: [...inspection.logged],
  };
}

function seenFacts(inspection: Inspection, touchpoints: readonly Touchpoint[]): readonly SeenFact[] {
  const set = inspection.setFacts();
  const names = new Set([...Object.keys(set), ...touchpoints.flatMap(factNames)]);
  return [...names].sort().map((name) => ({ name, value: inspection.fact(name), isSet: Object.hasOwn(set, name) }));
}
