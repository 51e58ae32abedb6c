import type { Gate, Standing } from "../model/gate.js";

/** A draft is shown only where answers are flagged as tests. */
export const testMode: Gate<Standing> = ({ touchpoint, test }) => ({
  pass: touchpoint.enabled !== "test" || test,
  actual: test,
  expected: touchpoint.enabled === "test" ? true : "any",
});
