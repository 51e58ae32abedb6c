import type { Gate, Standing } from "../model/gate.js";

/** The team's own switch. */
export const enabled: Gate<Standing> = ({ touchpoint }) => ({
  pass: touchpoint.enabled !== false,
  actual: touchpoint.enabled,
  expected: true,
});
