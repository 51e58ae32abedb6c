import { holds } from "../lib/holds.js";
import type { Due } from "../trigger/due.js";

/** What was asked before, the history alone knows for certain: the page's copy is the device's, not the user's. */
const PAST = /"(asked|answered)\./;

/** Whether what is due may be meant for this visitor. A link is the visitor's own doing. */
export function isMeant({ cause, touchpoint: { audience }, facts }: Due): boolean {
  return cause === "link" || holds(audience, facts) || PAST.test(JSON.stringify(audience));
}
