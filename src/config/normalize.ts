import type { AskingPlan, Plan } from "../model/plan.js";
import { readAsking } from "./read-asking.js";
import { readPlan } from "./read-plan.js";

/**
 * Reads a whole configuration at once, as a page does in two halves.
 *
 * @throws EarshotError `config_invalid`, `config_too_large` when there is nothing to save
 */
export function normalize(config: unknown, log: (line: string) => void): Plan & AskingPlan {
  const plan = readPlan(config, log);
  return { ...plan, ...readAsking(plan, log) };
}
