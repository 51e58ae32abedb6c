import { own } from "../lib/own.js";
import type { Gate } from "../model/gate.js";
import type { Asked } from "../model/history.js";

/** After each outcome a touchpoint rests, on a clock of its own: answering rests longer than ignoring. */
export const cooldown: Gate = ({ touchpoint, history, now }) => {
  const last = own(history.touchpoints, touchpoint.id) as Asked | undefined;
  if (!last) return { pass: true, actual: "never asked", expected: "rested" };

  // A clock that was set back puts `now` before the outcome: the gate stays shut, as it should.
  const nextAt = last.outcomeAt + touchpoint.cooldownMs[last.outcome];
  return {
    pass: now >= nextAt,
    actual: { [last.outcome]: last.outcomeAt },
    expected: { restMs: touchpoint.cooldownMs[last.outcome] },
    nextAt,
  };
};
