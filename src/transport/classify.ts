import type { ItemResult } from "../model/wire.js";
import type { HttpReply } from "../ports.js";
import { parsed } from "./parsed.js";
import { retryAfterMs } from "./retry-after.js";
import type { Verdict } from "./verdict.js";
import { verdictOf } from "./verdict-of.js";

/**
 * What a reply means.
 *
 * @param sent ids of the records that were in the batch
 * @param now epoch milliseconds
 */
export function classify(reply: HttpReply, sent: readonly string[], now: number): Verdict {
  const body = parsed(reply.body);
  const verdict = verdictOf(reply, sent, retryAfterMs(reply.retryAfter, body, now));
  const results = itemResults(body);
  return verdict.kind === "settled" && results ? { ...verdict, results } : verdict;
}

function itemResults(body: unknown): readonly ItemResult[] | undefined {
  const results = (body as { results?: unknown } | undefined)?.results;
  if (!Array.isArray(results)) return undefined;
  return results.filter((item): item is ItemResult => typeof item?.id === "string" && typeof item.status === "string");
}
