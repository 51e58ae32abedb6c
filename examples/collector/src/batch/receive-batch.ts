import type { BatchReply, Envelope, ItemResult, WireRecord } from "earshot/schema";
import type { Writer } from "../access/admit-writer.js";
import { limits } from "../limits.js";
import type { RateLimits } from "../rates/create-rate-limits.js";
import type { AppendResult, Store } from "../store.js";
import type { TimeShare } from "./create-time-share.js";
import { parseBatch } from "./parse-batch.js";
import { readBytes, toBody } from "./read-body.js";
import { isRefusal, type Refusal } from "./refusal.js";
import { sortBatch } from "./sort-batch.js";

export interface IntakePorts {
  readonly append: Store["append"];
  readonly rates: RateLimits;
  readonly admit: (key: string | undefined) => Writer | Refusal;
  readonly gzip: boolean;
  readonly now: () => number;
  /** Goes through a body when there is time. */
  readonly share: TimeShare;
}

/** A batch that was dealt with. */
export interface Receipt {
  readonly reply: BatchReply;
  readonly project: string;
  readonly bytes: number;
  /** What the sender says of its own queue. */
  readonly client: Envelope["client"];
  /** Whose device it came from, where any of its records could be read. */
  readonly device: string | undefined;
}

/** A batch on its way into the store, and what the reply needs of it: thousands of records wait at the same time. */
interface Underway extends Omit<Receipt, "reply"> {
  readonly stored: Promise<readonly AppendResult[]>;
  /** Of those that are on their way, in the order of `stored`. */
  readonly named: readonly Pick<WireRecord, "id" | "rev">[];
  readonly rejected: readonly ItemResult[];
}

/** Takes one POST: the reply is the store's word on each record, given after the commit and never before. */
export async function receiveBatch(
  request: Request,
  address: string | undefined,
  ports: IntakePorts,
): Promise<Receipt | Refusal> {
  const underway = await handOver(request, address, ports);
  if (isRefusal(underway)) return underway;
  const { stored, named, rejected, ...receipt } = underway;
  const verdicts = await stored;
  const results = named.map(({ id, rev }, i) => resultOf(id, rev, verdicts[i]));
  return { ...receipt, reply: { v: 1, results: [...results, ...rejected], now: ports.now() } };
}

/** All that there is to do before the store has its say. */
async function handOver(
  request: Request,
  address: string | undefined,
  ports: IntakePorts,
): Promise<Underway | Refusal> {
  // One for the asking, before anything is read.
  const early = ports.rates.ofAddress(address, 1);
  if (early) return early;
  // What waits until there is time for it waits as bytes, and not as a text that the garbage collector copies twice.
  const bytes = await readBytes(request, limits.maxBodyBytes, ports.gzip);
  return isRefusal(bytes) ? bytes : ports.share(() => goThrough(bytes, address, ports));
}

async function goThrough(
  bytes: Uint8Array,
  address: string | undefined,
  { append, rates, admit, now }: IntakePorts,
): Promise<Underway | Refusal> {
  const body = toBody(bytes);
  if (isRefusal(body)) return body;
  const envelope = parseBatch(body.text);
  if (isRefusal(envelope)) return envelope;

  const writer = admit(envelope.key);
  if (isRefusal(writer)) return writer;
  const count = envelope.batch.length;
  const late = rates.ofAddress(address, Math.max(0, count - 1)) ?? rates.ofKey(writer.key, Math.max(1, count));
  if (late) return late;

  const { valid, rejected } = await sortBatch(envelope, now());
  return {
    stored: valid.length ? append(writer.project, valid) : Promise.resolve([]),
    named: valid.map(({ record: { id, rev } }) => ({ id, rev })),
    rejected,
    project: writer.project,
    bytes: body.bytes,
    client: envelope.client,
    device: valid[0]?.record.respondent.anonymousId,
  };
}

function resultOf(id: string, rev: number, verdict: AppendResult | undefined): ItemResult {
  if (verdict === "conflict") return { id, rev, status: "rejected", code: "id_conflict" };
  // A store that forgot one has not said that it is safe.
  return { id, rev, status: verdict ?? "retry" };
}
