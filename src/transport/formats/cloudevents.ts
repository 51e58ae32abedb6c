import { utf8Length } from "../../lib/utf8-length.js";
import type { WireRecord } from "../../model/wire.js";
import type { Format, FormatSettings } from "../format.js";
import { retryAfterMs } from "../retry-after.js";
import { verdictOf } from "../verdict-of.js";
import { bearer } from "./bearer.js";
import { pack, TOO_LARGE } from "./pack.js";

/** What everybody on the way has to pass on; more may be thrown away by any of them. */
const MAX_EVENT_BYTES = 64 * 1024;
const ONE = { maxRecords: 1, maxBytes: MAX_EVENT_BYTES };
/** The protocol has no limit; these are what common receivers take. */
const MANY = { maxRecords: 1_000, maxBytes: 1_000_000 };

const classify: Format["classify"] = (reply, ids, now) =>
  verdictOf(reply, ids, retryAfterMs(reply.retryAfter, undefined, now));

/**
 * CloudEvents in structured mode, one event a request: batches may only be sent to those who asked for them.
 *
 * @see https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/bindings/http-protocol-binding.md
 * @see https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/http-webhook.md
 */
export const cloudevents: Format = {
  ...ONE,

  encode(records, settings) {
    const write = (record: WireRecord) => JSON.stringify(eventOf(record, settings));
    const contentType = "application/cloudevents+json";
    return pack(
      records,
      write,
      { open: "", between: "", close: "", contentType, ...bearer(settings.key) },
      ONE,
      settings,
    );
  },

  classify,
};

/** The same in batches, for a collector that is known to take them. */
export const cloudeventsBatch: Format = {
  ...MANY,

  encode(records, settings) {
    const write = (record: WireRecord) => {
      const event = JSON.stringify(eventOf(record, settings));
      return utf8Length(event) > MAX_EVENT_BYTES ? TOO_LARGE : event;
    };
    const contentType = "application/cloudevents-batch+json";
    return pack(
      records,
      write,
      { open: "[", between: ",", close: "]", contentType, ...bearer(settings.key) },
      MANY,
      settings,
    );
  },

  classify,
};

function eventOf(record: WireRecord, { site }: FormatSettings) {
  return {
    specversion: "1.0",
    // With `source` it names one event for ever, so each revision is one.
    id: `${record.id}:${record.rev}`,
    source: `//${site || "localhost"}`,
    type: typeOf(record),
    subject: record.touchpoint.id,
    time: record.at,
    datacontenttype: "application/json",
    // An extension of its own, for brokers route by attributes and don't look at the data.
    ...(record.test && { test: true }),
    // So that a partitioned log keeps the order of one visitor's records.
    partitionkey: record.respondent.anonymousId,
    data: record,
  };
}

function typeOf(record: WireRecord): string {
  if (record.kind !== "response") return `dev.earshot.prompt.${record.kind}.v1`;
  return `dev.earshot.response.${record.complete ? "completed" : "partial"}.v1`;
}
