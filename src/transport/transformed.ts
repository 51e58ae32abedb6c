import type { Ack } from "../model/touchpoints-config.js";
import type { ItemResult, WireRecord } from "../model/wire.js";
import { classify } from "./classify.js";
import { WITHHELD } from "./create-transport.js";
import type { Format } from "./format.js";

/**
 * A format of the host's own: each record in a request of its own, as the JSON that `transform` makes of it. A record
 * for which it gives nothing is not sent.
 */
export function transformed(transform: (record: WireRecord) => unknown, contentType: string, ack: Ack): Format {
  return {
    maxRecords: 1,
    maxBytes: Infinity,
    encode(records) {
      const bodies = records.map((record) => ({ id: record.id, json: transform(record) ?? undefined }));
      return {
        requests: bodies.flatMap(({ id, json }) =>
          json === undefined ? [] : [{ ids: [id], contentType, body: JSON.stringify(json) }],
        ),
        refused: bodies.flatMap(({ id, json }): ItemResult[] => (json === undefined ? [{ id, ...WITHHELD }] : [])),
      };
    },
    classify: (reply, ids, now) => classify(reply, ids, now, ack),
  };
}
