import { messageOf } from "../lib/message-of.js";
import type { Ack } from "../model/touchpoints-config.js";
import type { ItemResult, WireRecord } from "../model/wire.js";
import type { HttpReply, Post } from "../ports.js";
import { classify } from "./classify.js";
import { envelope } from "./envelope.js";
import type { Format } from "./format.js";
import type { Verdict } from "./verdict.js";

/** `bytes` leaves room for the envelope in the 64 KiB that a browser sees off from closing tabs. */
const OURS = { records: 20, bytes: 48 * 1024 };
/** Said of what the host does not want to be sent: it is forgotten, and the collector never hears of it. */
export const WITHHELD = { status: "erased", code: "withheld" } as const;
const LIMITS = { timeoutMs: 15_000, maxBytes: 64 * 1024 };

/** A record as it travels: its id, and its JSON as it was made once and for all. */
export interface Sent {
  readonly id: string;
  readonly body: string;
}

export interface TransportOptions {
  /** Absolute. */
  readonly url: string;
  readonly key: string | undefined;
  /** `earshot/1.2.3` */
  readonly sdk: string;
  /** Host of the page. */
  readonly site: string;
  /** Beside the content type. */
  readonly headers: Readonly<Record<string, string>>;
  readonly contentType: string;
  readonly ack: Ack;
  /** The language of a collector that isn't ours. */
  readonly format: Format | undefined;
  /** Looks at a record before it is sent; gives nothing where it should not be. */
  readonly inspect: ((record: WireRecord) => Promise<WireRecord | undefined>) | undefined;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

/** The way to one collector. */
export interface Transport {
  /** What one batch may hold. */
  readonly limits: { readonly records: number; readonly bytes: number };
  /**
   * Posts a batch. Never rejects: no reply is a verdict too.
   *
   * @param client what the collector is told about this visitor's queue
   * @param leaving the page is going
   */
  send(records: readonly Sent[], client: object, leaving?: boolean): Promise<Verdict>;
}

export function createTransport(post: Post, options: TransportOptions): Transport {
  const { url, key, sdk, site, headers, contentType, ack, format, inspect, now } = options;

  /** One request, and what the reply to it means. */
  async function request(
    { body, headers: own }: { readonly body: string; readonly headers: Readonly<Record<string, string>> },
    leaving: boolean,
    judge: (reply: HttpReply) => Verdict,
  ): Promise<Verdict> {
    try {
      return judge(await post(url, body, { ...own, ...headers }, { ...LIMITS, leaving }));
    } catch (error) {
      return { kind: "retry", reason: messageOf(error) };
    }
  }

  function sendOurs(records: readonly Sent[], client: object, leaving: boolean): Promise<Verdict> {
    const body = envelope(records, { key, sdk, client }, now());
    const ids = records.map(({ id }) => id);
    return request({ body, headers: { "content-type": contentType } }, leaving, (reply) =>
      classify(reply, ids, now(), ack),
    );
  }

  /** One request after the other, up to the first that settles nothing: what comes after it is sent again. */
  async function sendTheirs(format: Format, records: readonly Sent[], leaving: boolean): Promise<Verdict> {
    const settings = { ...(key !== undefined && { key }), site, sdk, now: now(), maxBytes: OURS.bytes };
    const written = records.map(({ body }): WireRecord => JSON.parse(body));
    const { requests, refused } = format.encode(written, settings);
    const results: ItemResult[] = [...refused];
    for (const { body, contentType, headers = {}, ids } of requests) {
      const verdict = await request({ body, headers: { "content-type": contentType, ...headers } }, leaving, (reply) =>
        format.classify(reply, ids, now()),
      );
      if (verdict.kind !== "settled") return results.length ? { kind: "settled", results } : verdict;
      results.push(...verdict.results);
    }
    return { kind: "settled", results };
  }

  async function inspected(record: Sent): Promise<Sent | undefined> {
    if (!inspect) return record;
    const seen = await inspect(JSON.parse(record.body));
    return seen && { id: record.id, body: JSON.stringify(seen) };
  }

  return {
    limits: format
      ? { records: Math.min(OURS.records, format.maxRecords), bytes: Math.min(OURS.bytes, format.maxBytes) }
      : OURS,
    async send(records, client, leaving = false) {
      try {
        const seen = await Promise.all(records.map(inspected));
        const sendable = seen.flatMap((each) => each ?? []);
        const withheld = records.flatMap(({ id }, i) => (seen[i] ? [] : [{ id, ...WITHHELD }]));
        if (!sendable.length) return { kind: "settled", results: withheld };
        const verdict = await (format ? sendTheirs(format, sendable, leaving) : sendOurs(sendable, client, leaving));
        return verdict.kind === "settled" ? { ...verdict, results: [...verdict.results, ...withheld] } : verdict;
      } catch (error) {
        // The host's own code: a mistake that is mended, and loses nothing meanwhile.
        return { kind: "retry", reason: messageOf(error) };
      }
    },
  };
}
