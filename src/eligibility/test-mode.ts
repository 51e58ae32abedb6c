import type { EarlySituation, Gate } from "../model/gate.js";

/** A draft is shown only where answers are flagged as tests. */
export const testMode: Gate<EarlySituation> = ({ touchpoint, test }) => ({
  pass: touchpoint.enabled !== "test" || test,
  actual: test,
  expected: touchpoint.enabled === "test" ? true : "any",
});
