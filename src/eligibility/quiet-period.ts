import type { Gate } from "../model/gate.js";

/** After any prompt, none for a while: people are not asked twice in a week by one site. */
export const quietPeriod: Gate = ({ history, limits, now }) => {
  const last = history.lastShownAt;
  if (last === undefined) return { pass: true, actual: "never asked", expected: { quietMs: limits.quietMs } };

  const nextAt = last + limits.quietMs;
  return { pass: now >= nextAt, actual: { lastShownAt: last }, expected: { quietMs: limits.quietMs }, nextAt };
};
