import type { Gate } from "../model/gate.js";

/** So many prompts a visit and no more, whatever is due. */
export const perSession: Gate = ({ history, limits }) => ({
  pass: history.visit.prompts < limits.perSession,
  actual: history.visit.prompts,
  expected: { lt: limits.perSession },
});
