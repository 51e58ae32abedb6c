import type { WireRecord } from "../model/wire.js";

const WORDS = ["text", "contact"];

/** A record without anything that somebody typed, or that tells who they are beyond an id. */
export function withoutWords(record: WireRecord): WireRecord {
  const { traits: _, ...bare } = record;
  if (bare.kind !== "response") return bare;
  return { ...bare, answers: bare.answers.filter(({ type }) => !WORDS.includes(type)) };
}
