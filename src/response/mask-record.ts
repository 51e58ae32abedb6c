import type { WireRecord } from "../model/wire.js";
import { bounded } from "./bounded.js";
import { maskText } from "./mask-text.js";

/** What the wire takes: a text of nothing but the shortest addresses gets longer. */
const MAX_TEXT = 10_000;

/** Masks what somebody typed. An address that was left with consent stays, and so do traits: the page gave them. */
export function maskRecord(record: WireRecord): WireRecord {
  if (record.kind !== "response") return record;
  const answers = record.answers.map((answer) =>
    answer.type === "text" && typeof answer.value === "string"
      ? { ...answer, value: bounded(maskText(answer.value), MAX_TEXT) }
      : answer,
  );
  return { ...record, answers };
}
