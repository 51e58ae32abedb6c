import { own } from "../lib/own.js";
import type { Gate } from "../model/gate.js";
import type { Asked } from "../model/history.js";
import type { Outcome } from "../model/outcome.js";

/** After each outcome a touchpoint rests, on a clock of its own: answering rests longer than ignoring. */
export const cooldown: Gate = ({ touchpoint, history, now }) => {
  const last = own(history.touchpoints, touchpoint.id) as Asked | undefined;
  if (!last) return { pass: true, actual: "never asked", expected: "rested" };

  const rest = (outcome: Outcome, at: number) => {
    const restMs = touchpoint.cooldownMs[outcome];
    return { actual: { [outcome]: at }, expected: { restMs }, nextAt: at + restMs };
  };
  // An answer rests its own time, though the prompt was opened and closed once more since; so does a dismissal.
  const rests = Object.entries(last.earlier ?? {}).map(([outcome, at]) => rest(outcome as Outcome, at));
  if (last.answeredAt !== undefined) rests.push(rest("answered", last.answeredAt));
  const longest = rests.reduce((a, b) => (b.nextAt > a.nextAt ? b : a), rest(last.outcome, last.outcomeAt));

  // A clock that was set back puts `now` before the outcome: the gate stays shut, as it should.
  return { pass: now >= longest.nextAt, ...longest };
};
