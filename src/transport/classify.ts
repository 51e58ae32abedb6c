import { parsed } from "../lib/parsed.js";
import type { Ack } from "../model/touchpoints-config.js";
import type { ItemResult } from "../model/wire.js";
import type { HttpReply } from "../ports.js";
import { retryAfterMs } from "./retry-after.js";
import type { Verdict } from "./verdict.js";
import { verdictOf } from "./verdict-of.js";

/** A success that isn't what was agreed on: the set-up may be at fault. */
export const NO_RESULTS = "the reply names no results";

/**
 * What a reply means.
 *
 * @param sent ids of the records that were in the batch
 * @param now epoch milliseconds
 * @param ack what acknowledges: results record by record, any success, or whichever of the two comes
 */
export function classify(reply: HttpReply, sent: readonly string[], now: number, ack: Ack = "auto"): Verdict {
  const body = parsed(reply.body);
  const verdict = verdictOf(reply, sent, retryAfterMs(reply.retryAfter, body, now, reply.date));
  if (verdict.kind !== "settled" || ack === "status") return verdict;
  const results = itemResults(body);
  if (results) return { ...verdict, results };
  return ack === "auto" ? verdict : { kind: "retry", reason: NO_RESULTS };
}

function itemResults(body: unknown): readonly ItemResult[] | undefined {
  const results = (body as { results?: unknown } | undefined)?.results;
  if (!Array.isArray(results)) return undefined;
  return results.filter((item): item is ItemResult => typeof item?.id === "string" && typeof item.status === "string");
}
