import type { State } from "../../../src/model/history.js";
import type { GroupLimit, Limits } from "../../../src/model/plan.js";

export interface GroupUse extends GroupLimit {
  readonly name: string;
  /** Prompts within the window. */
  readonly used: number;
  /** When there is room again; absent while there is. */
  readonly freeAt?: number;
}

/** How much of each limit group is used up. */
export function groupUse({ groups }: Limits, state: State, now: number): readonly GroupUse[] {
  return Object.entries(groups).map(([name, limit]) => {
    const all = Object.hasOwn(state.groups, name) ? (state.groups[name] ?? []) : [];
    const recent = all.filter((at) => at + limit.perMs > now);
    // Room comes when so many have left the window that fewer than `max` remain.
    const leaving = limit.max > 0 ? recent[recent.length - limit.max] : undefined;
    return { name, ...limit, used: recent.length, ...(leaving !== undefined && { freeAt: leaving + limit.perMs }) };
  });
}
