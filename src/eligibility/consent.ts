import type { EarlySituation, Gate } from "../model/gate.js";

/** Nobody is asked who hasn't allowed it. */
export const consent: Gate<EarlySituation> = ({ consent }) => ({
  pass: consent === "granted",
  actual: consent,
  expected: "granted",
});
