import { utf8Length } from "../../lib/utf8-length.js";
import type { ItemResult, WireRecord } from "../../model/wire.js";
import type { Encoded, Format, FormatRequest, FormatSettings } from "../format.js";

/** Why a protocol can't carry a record. */
export type Reason = Required<Pick<ItemResult, "code">> & Pick<ItemResult, "field">;

/** A record as the protocol writes it, or why it doesn't. */
export type Write = (record: WireRecord) => string | Reason;

/** What goes round the records of one request. */
export interface Envelope extends Pick<FormatRequest, "contentType" | "headers"> {
  readonly open: string;
  readonly between: string;
  readonly close: string;
}

export const TOO_LARGE: Reason = { code: "too_large" };

/** Fills requests with records, in their order, as many as its protocol and whoever sends it allow in each. */
export function pack(
  records: readonly WireRecord[],
  write: Write,
  { open, between, close, ...rest }: Envelope,
  limits: Pick<Format, "maxRecords" | "maxBytes">,
  settings: FormatSettings,
): Encoded {
  const frame = utf8Length(open + close);
  const budget = Math.min(limits.maxBytes, settings.maxBytes ?? limits.maxBytes);
  const loads: { ids: string[]; texts: string[]; bytes: number }[] = [];
  const refused: ItemResult[] = [];

  for (const record of records) {
    const { id, rev } = record;
    const text = write(record);
    const bytes = typeof text === "string" ? utf8Length(text) : 0;
    if (typeof text !== "string" || frame + bytes > limits.maxBytes) {
      refused.push({ id, rev, status: "rejected", ...(typeof text === "string" ? TOO_LARGE : text) });
      continue;
    }
    const last = loads.at(-1);
    if (last && last.ids.length < limits.maxRecords && last.bytes + between.length + bytes <= budget) {
      last.ids.push(id);
      last.texts.push(text);
      last.bytes += between.length + bytes;
    } else {
      loads.push({ ids: [id], texts: [text], bytes: frame + bytes });
    }
  }
  const requests = loads.map(({ ids, texts }) => ({ body: open + texts.join(between) + close, ids, ...rest }));
  return { requests, refused };
}
