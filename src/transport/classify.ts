import type { ItemResult } from "../model/wire.js";
import type { HttpReply } from "../ports.js";
import { outcomeOf } from "./outcomes.js";
import { retryAfterMs } from "./retry-after.js";
import type { Verdict } from "./verdict.js";

/**
 * What a reply means.
 *
 * @param sent ids of the records that were in the batch
 * @param now epoch milliseconds
 */
export function classify(reply: HttpReply, sent: readonly string[], now: number): Verdict {
  const { status } = reply;
  const reason = `HTTP ${status}`;
  const body = parse(reply.body);
  const after = retryAfterMs(reply.retryAfter, body, now);
  const wait = after === undefined ? {} : { retryAfterMs: after };

  if (status >= 200 && status < 300) {
    const results = itemResults(body);
    if (results) return { kind: "settled", results, ...wait };
    // A captive portal says 200 too, with a page to log in to: that is no acknowledgement.
    if (reply.redirected || reply.body.trimStart().startsWith("<")) {
      return { kind: "retry", reason: "the reply is not the collector's", ...wait };
    }
    return { kind: "settled", results: sent.map((id) => ({ id, status: "accepted" })), ...wait };
  }
  const kind = outcomeOf(status);
  return kind === "retry" ? { kind, reason, status, ...wait } : { kind, reason };
}

function itemResults(body: unknown): readonly ItemResult[] | undefined {
  const results = (body as { results?: unknown } | undefined)?.results;
  if (!Array.isArray(results)) return undefined;
  return results.filter((item): item is ItemResult => typeof item?.id === "string" && typeof item.status === "string");
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body) ?? undefined;
  } catch {
    return undefined;
  }
}
