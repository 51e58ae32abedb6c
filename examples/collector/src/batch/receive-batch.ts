import type { BatchReply, ItemResult } from "earshot/schema";
import { limits } from "../limits.js";
import type { AppendResult, Store } from "../store.js";
import { parseBatch } from "./parse-batch.js";
import { readBody } from "./read-body.js";
import { isRefusal, type Refusal } from "./refusal.js";
import { sortBatch } from "./sort-batch.js";

/** Takes one POST: the reply is the store's word on each record, given after the commit and never before. */
export async function receiveBatch(
  request: Request,
  { store, project, now }: { readonly store: Store; readonly project: string; readonly now: () => number },
): Promise<BatchReply | Refusal> {
  const text = await readBody(request, limits.maxBodyBytes);
  if (isRefusal(text)) return text;
  const envelope = parseBatch(text);
  if (isRefusal(envelope)) return envelope;

  const { valid, rejected } = sortBatch(envelope, now());
  const stored = valid.length ? await store.append(project, valid) : [];
  const results = valid.map(({ record: { id, rev } }, i): ItemResult => ({ id, rev, ...verdict(stored[i]) }));
  return { v: 1, results: [...results, ...rejected], now: now() };
}

function verdict(result: AppendResult | undefined): Pick<ItemResult, "status" | "code"> {
  if (result === "conflict") return { status: "rejected", code: "id_conflict" };
  // A store that forgot one has not said that it is safe.
  return { status: result ?? "retry" };
}
