import type { EarlySituation, Gate } from "../model/gate.js";

/** The team's own switch. */
export const enabled: Gate<EarlySituation> = ({ touchpoint }) => ({
  pass: touchpoint.enabled !== false,
  actual: touchpoint.enabled,
  expected: true,
});
