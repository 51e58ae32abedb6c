import type { Decision, Gate, Standing } from "../model/gate.js";

/** Asks gates in their order, and says what their verdicts come to. */
export function judge<S extends Standing>(gates: Readonly<Record<string, Gate<S>>>, situation: S): Decision {
  const verdicts = Object.entries(gates).map(([gate, rule]) => ({ gate, ...rule(situation) }));
  const shut = verdicts.filter((verdict) => !verdict.pass);
  const times = shut.map((verdict) => verdict.nextAt ?? Number.POSITIVE_INFINITY);
  const nextAt = Math.max(situation.now, ...times);
  return {
    touchpoint: situation.touchpoint.id,
    eligible: shut.length === 0,
    verdicts,
    ...(Number.isFinite(nextAt) && { nextAt }),
  };
}
