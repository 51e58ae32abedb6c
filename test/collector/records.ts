import type { WireRecord } from "earshot/schema";
import type { MentionRecord, Tone } from "../../examples/collector/src/stored-record.js";

let count = 0;

/** A UUIDv7, a new one each time. */
export function newId(): string {
  count += 1;
  return `0190163d-8694-739b-aea5-${count.toString(16).padStart(12, "0")}`;
}

const base = (promptId = newId()) => ({
  id: newId(),
  rev: 1,
  at: new Date().toISOString(),
  test: false,
  promptId,
  touchpoint: { id: "post-purchase", stage: "purchase", revision: 1, audience: "customer" as const },
  respondent: { anonymousId: "0190163d-8694-739b-aea5-966c26f8ad90" },
  locale: "en",
  context: { path: "/thanks", device: "mobile" as const },
});

type Some<T> = T extends unknown ? Partial<T> : never;

export function shown(more: Some<WireRecord> = {}): WireRecord {
  return { ...base(), kind: "shown", ...more } as WireRecord;
}

export function dismissed(more: Some<WireRecord> = {}): WireRecord {
  return { ...base(), kind: "dismissed", how: "closed", ...more } as WireRecord;
}

export function response(nps: number, comment?: string, more: Some<WireRecord> = {}): WireRecord {
  const score = { question: "nps", type: "nps", value: nps, scale: [0, 10], text: "How likely?" };
  const why = { question: "why", type: "text", value: comment };
  return {
    ...base(),
    kind: "response",
    answers: comment === undefined ? [score] : [score, why],
    complete: comment !== undefined,
    durationMs: 1200,
    ...more,
  } as WireRecord;
}

/** A response of any answers, as a hostile client may send it too. */
export function answered(answers: readonly unknown[], more: Some<WireRecord> = {}): WireRecord {
  return { ...base(), kind: "response", answers, complete: true, durationMs: 1200, ...more } as WireRecord;
}

/** A review, unless it says otherwise. */
export function mention(tone: Tone, text: string, more: Partial<MentionRecord> = {}): MentionRecord {
  const { respondent: _, ...rest } = base();
  const answers = [
    { question: "tone", type: "tone", value: tone },
    { question: "text", type: "text", value: text },
  ] as const;
  return { ...rest, kind: "mention", source: "review", respondent: { anonymousId: rest.id }, answers, ...more };
}
