import { normalize } from "../config/normalize.js";
import type { Inspection } from "../model/inspection.js";
import type { Settings } from "../model/plan.js";
import { respondentOf } from "./compose-prompt.js";
import type { Asker } from "./create-asker.js";
import type { Visitor } from "./create-visitor.js";
import type { Seat } from "./seat.js";

/** What the inspector gets to see. */
export function createInspection(
  { plan, facts, setFacts, on, person, reset }: Seat,
  { touchpoints, limits }: Settings,
  visitor: Visitor,
  { ask, explain, stats, flush, exportState }: Omit<Asker, "inspection">,
): Inspection {
  const logged: string[] = [];
  return {
    ask,
    explain,
    on,
    stats,
    flush,
    exportState,
    touchpoints: async () => touchpoints,
    limits: async () => limits,
    written: plan.written,
    get logged() {
      if (!logged.length) normalize(plan.written, (line) => logged.push(line));
      return logged;
    },
    who: async () => respondentOf(await visitor.read(), person()),
    fact: facts,
    setFacts: () => Object.fromEntries(setFacts),
    setFact(name, ...value) {
      if (value.length) setFacts.set(name, value[0]);
      else setFacts.delete(name);
    },
    forget: reset,
  };
}
