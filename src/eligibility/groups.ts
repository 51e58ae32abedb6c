import { own } from "../lib/own.js";
import type { Gate } from "../model/gate.js";
import type { GroupLimit } from "../model/plan.js";

/** So many prompts in so long a time, over all touchpoints of a group: each group has its say. */
export const groups: Gate = ({ touchpoint, history, limits, now }) => {
  const counted = touchpoint.groups.map((name) => {
    const { max, perMs } = own(limits.groups, name) as GroupLimit;
    const times = (own(history.groups, name) as readonly number[] | undefined) ?? [];
    // A clock that was set back puts `now` before them: they count, as they should.
    const recent = times.filter((at) => now < at + perMs).sort((a, b) => a - b);
    const pass = recent.length < max;
    // There is room again when all but one less than `max` of them have aged.
    const oldest = recent[recent.length - max];
    return {
      name,
      pass,
      shown: recent.length,
      limit: { max, perMs },
      nextAt: oldest === undefined ? Infinity : oldest + perMs,
    };
  });
  const full = counted.filter(({ pass }) => !pass);
  const nextAt = Math.max(...full.map((group) => group.nextAt));
  return {
    pass: full.length === 0,
    actual: Object.fromEntries(counted.map(({ name, shown }) => [name, shown])),
    expected: Object.fromEntries(counted.map(({ name, limit }) => [name, limit])),
    ...(full.length > 0 && Number.isFinite(nextAt) && { nextAt }),
  };
};
