import type { WireRecord } from "../model/wire.js";
import { maskText } from "./mask-text.js";

/** Masks what somebody typed. An address that was left with consent stays, and so do traits: the page gave them. */
export function maskRecord(record: WireRecord): WireRecord {
  if (record.kind !== "response") return record;
  const answers = record.answers.map((answer) =>
    answer.type === "text" && typeof answer.value === "string" ? { ...answer, value: maskText(answer.value) } : answer,
  );
  return { ...record, answers };
}
