import type { WireRecord } from "./wire.js";

/** What a hook makes of a record; nothing where it should not be sent. Id, revision and kind stay what they were. */
export type Hook = (record: WireRecord) => WireRecord | null | undefined | Promise<WireRecord | null | undefined>;

/**
 * Functions of the page's own that see every record. They may take their time, two seconds at most; what they throw is a
 * line in the log.
 */
export interface Hooks {
  /**
   * Takes away what should not even be kept on the device. One that fails costs the record its words: what was typed,
   * addresses, traits.
   */
  readonly redact?: Hook;
  /** Sees a record before it is sent. While it fails, the record stays on the device. */
  readonly beforeSend?: Hook;
  /**
   * Sends JSON of one's own instead, each record in a request of its own. A record for which it gives nothing is not
   * sent.
   */
  readonly transform?: (record: WireRecord) => unknown;
}
