import type { Gate } from "../model/gate.js";

/** Nobody is asked in a tab that they don't look at. */
export const pageVisible: Gate = ({ pageVisible }) => ({
  pass: pageVisible,
  actual: pageVisible,
  expected: true,
});
