import { utf8Length } from "../lib/utf8-length.js";
import type { WireRecord } from "../model/wire.js";
import type { Entry } from "./entry.js";

/** A record as it is written down, once and for all: every try sends the same bytes. */
export function written(record: WireRecord): Pick<Entry, "id" | "rev" | "body" | "bytes"> {
  const { id, rev } = record;
  const body = JSON.stringify(record);
  return { id, rev, body, bytes: utf8Length(body) };
}
