import { normalize } from "../config/normalize.js";
import type { Inspection } from "../model/inspection.js";
import type { Asker } from "./asker.js";
import { respondentOf } from "./respondent-of.js";

/** What the inspector gets to see, and to do. */
export function createInspection({ inside, ask, explain, stats, flush, exportState }: Asker): Inspection {
  const { seat, settings, visitor } = inside;
  const { plan, facts, setFacts, on, person, reset } = seat;
  const { touchpoints, limits } = settings;
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
