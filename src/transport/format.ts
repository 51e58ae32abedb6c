import type { ItemResult, WireRecord } from "../model/wire.js";
import type { HttpReply } from "../ports.js";
import type { Verdict } from "./verdict.js";

/** What a format may say about where records come from and go to. */
export interface FormatSettings {
  /** The collector's public write key. */
  readonly key?: string;
  /** The site that asks: the host of its pages, `shop.example`. */
  readonly site: string;
  /** `earshot/1.2.3` */
  readonly sdk: string;
  /** When it is sent, epoch milliseconds. */
  readonly now: number;
  /**
   * Bytes of one request, where whoever sends has less to give than the protocol: a page that may be left has 64 KiB.
   * A record that is larger by itself goes alone.
   */
  readonly maxBytes?: number;
}

/** One POST, and which records are in it. */
export interface FormatRequest {
  readonly body: string;
  readonly contentType: string;
  /** Beside the content type, if the protocol asks for any. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Ids of the records that it carries. */
  readonly ids: readonly string[];
}

/** What becomes of records on their way out. */
export interface Encoded {
  readonly requests: readonly FormatRequest[];
  /** Records that this protocol can't carry, each `rejected` with its reason; nobody need be asked about them. */
  readonly refused: readonly ItemResult[];
}

/** The language of a collector that isn't ours: turns records into requests, and its replies into verdicts. */
export interface Format {
  /** Of one request: the protocol's own. */
  readonly maxRecords: number;
  readonly maxBytes: number;
  encode(records: readonly WireRecord[], settings: FormatSettings): Encoded;
  /**
   * @param ids of the records that were in the request
   * @param now epoch milliseconds
   */
  classify(reply: HttpReply, ids: readonly string[], now: number): Verdict;
}
