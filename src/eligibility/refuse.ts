import type { Decision, Verdict } from "../model/gate.js";

/** Adds what keeps a touchpoint from being shown beside its gates. Time alone won't change it. */
export function refuse({ nextAt: _, ...decision }: Decision, verdict: Omit<Verdict, "pass">): Decision {
  return { ...decision, eligible: false, verdicts: [...decision.verdicts, { ...verdict, pass: false }] };
}
