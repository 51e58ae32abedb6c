import fc from "fast-check";
import type { Incoming, StoredRecord } from "../../../examples/collector/src/index.js";
import { FEELINGS, TONES } from "../../../examples/collector/src/stores/feelings.js";
import { incoming, NOW } from "./incoming.js";

const DAY_MS = 86_400_000;

const TOUCHPOINTS = ["checkout", "__proto__", "it's \\ ours", "\u{1f680}", "{p:String}"];
const KINDS = ["response", "shown", "response", "dismissed", "response", "mention", "shown"];
const STAGES = ["purchase", "use", "somewhere else"];
const ids = (kind: string, count: number) =>
  Array.from({ length: count }, (_, i) => `0190163d-8694-739b-${kind}-${i.toString(16).padStart(12, "0")}`);
const IDS = ids("aea5", 60);
const PROMPTS = ids("beef", 25);
/** Some of whom share a device, or have the id that another has as a user. */
const PEOPLE = [
  { anonymousId: "somebody" },
  { anonymousId: "a" },
  { anonymousId: "a", userId: "b" },
  { anonymousId: "c", userId: "b", accountId: "acme" },
  { anonymousId: "b", accountId: "it's" },
  { anonymousId: "it's \\ theirs", userId: "it's \\ theirs" },
];
/** All by whom somebody can be erased, and nobody. */
export const RESPONDENTS = ["somebody", "a", "b", "c", "it's \\ theirs", "nobody"];

const words = fc.oneof(
  fc.constantFrom("", "  ", "'; DROP TABLE record; --", "a\nb\t\\N"),
  fc.string({ unit: "grapheme" }),
);
const wording = fc.constantFrom("How likely?", "How likely is it?");
const scored = (question: string, type: string, min: number, max: number) =>
  fc.record({
    question: fc.constant(question),
    type: fc.constant(type),
    value: fc.integer({ min, max }),
    text: wording,
  });
const said = (question: string) =>
  fc.record({ question: fc.constant(question), type: fc.constant("text"), value: words, text: words });

const answers = fc.tuple(
  scored("nps", "nps", 0, 10),
  said("why"),
  scored("csat", "csat", 1, 5),
  fc.record({
    question: fc.constant("thumbs"),
    type: fc.constant("csat"),
    value: fc.nat(1),
    scale: fc.constant([1, 2]),
  }),
  scored("nps again", "nps", 0, 10),
  scored("ces", "ces", 1, 7),
  said("which.other"),
  fc.record({
    question: fc.constant("felt"),
    type: fc.constant("emotion"),
    value: fc.constantFrom(...FEELINGS, "proud"),
    text: wording,
  }),
  fc.record({ question: fc.constant("which"), type: fc.constant("choice"), value: fc.array(words, { maxLength: 3 }) }),
);

const draft = fc.record({
  id: fc.constantFrom(...IDS),
  rev: fc.nat(3),
  promptId: fc.constantFrom(...PROMPTS),
  stage: fc.constantFrom(...STAGES),
  complete: fc.boolean(),
  answers,
  context: fc.record({ path: words, device: fc.constantFrom("mobile", "desktop", "tablet") }, { requiredKeys: [] }),
  locale: fc.constantFrom("en", "de", ""),
  traits: fc.dictionary(
    fc.constantFrom("plan", "it's", "__proto__"),
    fc.oneof(fc.constantFrom("pro", "", "1", "it's \\"), fc.nat(2), fc.boolean(), fc.constant(null)),
  ),
  tone: fc.constantFrom(...TONES),
  comment: words,
});

type Draft = typeof draft extends fc.Arbitrary<infer T> ? T : never;

/**
 * Batches in which ids meet again, with other revisions and other contents, out of order; over months.
 *
 * As clients make them: an id stays with its kind, touchpoint and person, a test is one for good, and a later revision is later and has all questions of those
 * before it. And no two records are of one millisecond: which of two is the newest would be a matter of chance.
 */
export const anyBatches: fc.Arbitrary<readonly (readonly Incoming[])[]> = fc
  .array(fc.array(draft, { minLength: 1, maxLength: 16 }), { minLength: 10, maxLength: 30 })
  .map((batches) => batches.map((batch, i) => once(batch).map((each, k) => toIncoming(each, i, k))));

/** A batch that reaches a store has each id once. */
const once = (batch: readonly Draft[]) => [...new Map(batch.map((each) => [each.id, each])).values()];

function toIncoming({ answers, complete, stage, tone, comment, ...draft }: Draft, batch: number, place: number) {
  const which = IDS.indexOf(draft.id);
  const asked = [...answers, ...answers].slice(which % answers.length).slice(0, 1 + 2 * draft.rev);
  // Each kind meets each touchpoint: seven and five have no divisor in common.
  const kind = KINDS[which % KINDS.length];
  const record = {
    ...draft,
    kind,
    test: which % 3 === 0,
    at: new Date(NOW).toISOString(),
    touchpoint: {
      id: TOUCHPOINTS[which % TOUCHPOINTS.length],
      stage,
      revision: 1,
      audience: which % 2 ? "customer" : "employee",
    },
    respondent: PEOPLE[Math.floor(which / 2) % PEOPLE.length],
    ...(kind === "response" && { answers: asked, complete, durationMs: 1.5 }),
    ...(kind === "dismissed" && { how: "closed" }),
    ...(kind === "mention" && { source: which % 2 ? "review" : "chat", answers: toneAndWords(tone, comment) }),
  } as unknown as StoredRecord;
  // Most of this week, some of years ago, one of 1970.
  const daysAgo = which < 45 ? which % 6 : which ** 2;
  const day = which === 7 ? 0 : Math.floor(NOW / DAY_MS) - daysAgo;
  const at = day * DAY_MS + draft.rev * 3_600_000 + 16 * batch + place;
  // Two batches a moment.
  return incoming(record, at, NOW + Math.floor(batch / 2));
}

const toneAndWords = (tone: string, value: string) => [
  { question: "tone", type: "tone", value: tone },
  { question: "text", type: "text", value },
];
