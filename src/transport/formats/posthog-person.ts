import type { Respondent } from "../../model/wire.js";

/** What pages say for want of an id. PostHog would make one person of all who are called so, or none. */
const NOBODY =
  /^\s*(0|anonymous|distinct_?id|email|false|guest|id|nan|nil|none|not_authenticated|null|\[object object\]|true|undefined|)\s*$/i;

/** What PostHog calls who answers, and whether it is somebody known. */
export interface Person {
  readonly distinctId: string;
  readonly known: boolean;
}

/** `undefined` when there is no name to use. */
export function personOf({ userId, anonymousId }: Respondent): Person | undefined {
  if (userId !== undefined && !NOBODY.test(userId)) return { distinctId: userId, known: true };
  return NOBODY.test(anonymousId) ? undefined : { distinctId: anonymousId, known: false };
}
