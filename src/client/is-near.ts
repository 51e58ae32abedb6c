import { holds } from "../lib/holds.js";
import type { Condition, Facts } from "../model/condition.js";
import type { Moment } from "../model/moment.js";
import type { Marks } from "../ports.js";
import { REST_MARK } from "./mark-names.js";

interface Awaited {
  readonly triggers: readonly { readonly on: string }[];
  readonly audience: Condition;
}

/** Whose moment no visitor runs into: the host's code says when, or a link that was sent to somebody. */
const CALLED = /manual|link/;

/** Whether the touchpoint is meant for this visitor, and its moment may come on any page. */
export function isNear({ triggers, audience }: Awaited, facts: Facts): boolean {
  return triggers.some(({ on }) => !CALLED.test(on)) && holds(audience, facts);
}

/** Whether any of them is, and doesn't rest since the last look. Where none is, the marks are left alone. */
export function anyNear(moments: readonly Moment[], facts: Facts, marks: Marks, now: number): boolean {
  return moments.some((each) => isNear(each, facts) && !(Object(marks.get(REST_MARK))[each.id] > now));
}
