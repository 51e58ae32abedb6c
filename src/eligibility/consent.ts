import type { Gate, Standing } from "../model/gate.js";

/** Nobody is asked who hasn't allowed it; while they have not said so, only where the host wants it. */
export const consent: Gate<Standing> = ({ consent, consentNeeded = "granted" }) => ({
  pass: consent === "granted" || consent === consentNeeded,
  actual: consent,
  expected: consentNeeded,
});
