import type { Gate, Standing } from "../model/gate.js";

/** Nobody is asked who hasn't allowed it. */
export const consent: Gate<Standing> = ({ consent }) => ({
  pass: consent === "granted",
  actual: consent,
  expected: "granted",
});
