import type { HttpReply } from "../ports.js";
import { outcomeOf } from "./outcomes.js";
import type { Verdict } from "./verdict.js";

/**
 * What a reply means for all that was sent, by its status.
 *
 * @param sent ids of the records that were in the request
 * @param retryAfterMs what the collector asks us to wait
 * @param outcome what a status means in the collector's protocol that is no success
 */
export function verdictOf(
  reply: HttpReply,
  sent: readonly string[],
  retryAfterMs: number | undefined,
  outcome = outcomeOf,
): Verdict {
  const { status } = reply;
  const wait = retryAfterMs === undefined ? {} : { retryAfterMs };
  if (status >= 200 && status < 300) {
    // A captive portal says 200 too, with a page to log in to: that is no acknowledgement.
    if (reply.redirected || reply.body.trimStart().startsWith("<")) {
      return { kind: "retry", reason: "the reply is not the collector's", ...wait };
    }
    return { kind: "settled", results: sent.map((id) => ({ id, status: "accepted" })), ...wait };
  }
  const kind = outcome(status);
  const reason = `HTTP ${status}`;
  return kind === "retry" ? { kind, reason, status, ...wait } : { kind, reason };
}
