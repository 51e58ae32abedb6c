import type { Answer, WireRecord } from "earshot/schema";

/** What a store keeps: what came over the wire, and what was said elsewhere. */
export type StoredRecord = WireRecord | MentionRecord;

/** Where something was said without being asked. */
export type Source = "review" | "chat" | "call" | "email" | "social" | "survey" | "other";

/**
 * A review, a chat, a call or a post about a touchpoint. It has the form of a record, so that every store keeps it as
 * it keeps those; the wire has no such kind, so none can be sent from a browser.
 */
export interface MentionRecord extends Pick<WireRecord, "id" | "rev" | "at" | "test" | "promptId" | "touchpoint"> {
  readonly kind: "mention";
  readonly source: Source;
  /** Who said it, where that is known: `userId`. Otherwise `anonymousId` is the mention's own id. */
  readonly respondent: WireRecord["respondent"];
  readonly locale: string;
  readonly context: WireRecord["context"];
  readonly traits?: WireRecord["traits"];
  /** Its tone, and its words as a `text`. */
  readonly answers: readonly StoredAnswer[];
}

/** Whether something said is good or bad: by the stars beside it, else by its words. */
export type Tone = "negative" | "neutral" | "positive" | "unknown";

export interface ToneAnswer {
  readonly question: "tone";
  readonly type: "tone";
  readonly value: Tone;
  readonly scale?: undefined;
  readonly text?: undefined;
}

export type StoredAnswer = Answer | ToneAnswer;

export function answersOf(record: StoredRecord): readonly StoredAnswer[] {
  return record.kind === "response" || record.kind === "mention" ? record.answers : [];
}
