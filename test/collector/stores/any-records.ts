import type { WireRecord } from "earshot/schema";
import fc from "fast-check";
import type { Incoming } from "../../../examples/collector/src/index.js";
import { incoming, NOW } from "./incoming.js";

const DAY_MS = 86_400_000;

const TOUCHPOINTS = ["checkout", "__proto__", "it's \\ ours", "\u{1f680}", "{p:String}"];
const KINDS = ["response", "shown", "response", "dismissed", "response"];
const STAGES = ["purchase", "use", "somewhere else"];
const ids = (kind: string, count: number) =>
  Array.from({ length: count }, (_, i) => `0190163d-8694-739b-${kind}-${i.toString(16).padStart(12, "0")}`);
const IDS = ids("aea5", 60);
const PROMPTS = ids("beef", 25);

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
  fc.record({ question: fc.constant("which"), type: fc.constant("choice"), value: fc.array(words, { maxLength: 3 }) }),
);

const draft = fc.record({
  id: fc.constantFrom(...IDS),
  rev: fc.nat(3),
  promptId: fc.constantFrom(...PROMPTS),
  stage: fc.constantFrom(...STAGES),
  complete: fc.boolean(),
  answers,
  path: fc.option(words, { nil: undefined }),
});

type Draft = typeof draft extends fc.Arbitrary<infer T> ? T : never;

/**
 * Batches in which ids meet again, with other revisions and other contents, out of order; over months.
 *
 * As clients make them: an id stays with its kind and touchpoint, a test is one for good, and a later revision is later and has all questions of those
 * before it. And no two records are of one millisecond: which of two is the newest would be a matter of chance.
 */
export const anyBatches: fc.Arbitrary<readonly (readonly Incoming[])[]> = fc
  .array(fc.array(draft, { minLength: 1, maxLength: 16 }), { minLength: 10, maxLength: 30 })
  .map((batches) => batches.map((batch, i) => once(batch).map((each, k) => toIncoming(each, 16 * i + k))));

/** A batch that reaches a store has each id once. */
const once = (batch: readonly Draft[]) => [...new Map(batch.map((each) => [each.id, each])).values()];

function toIncoming({ answers, complete, stage, path, ...draft }: Draft, order: number): Incoming {
  const which = IDS.indexOf(draft.id);
  const asked = [...answers, ...answers].slice(which % answers.length).slice(0, 1 + 2 * draft.rev);
  // Each kind meets each touchpoint: seven and five have no divisor in common.
  const kind = KINDS[(which % 7) % KINDS.length];
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
    respondent: { anonymousId: "somebody" },
    locale: "en",
    context: path === undefined ? {} : { path },
    ...(kind === "response" && { answers: asked, complete, durationMs: 1.5 }),
    ...(kind === "dismissed" && { how: "closed" }),
  } as unknown as WireRecord;
  // Most of this week, some of years ago, one of 1970.
  const daysAgo = which < 45 ? which % 6 : which ** 2;
  const day = which === 7 ? 0 : Math.floor(NOW / DAY_MS) - daysAgo;
  return incoming(record, day * DAY_MS + draft.rev * 3_600_000 + order);
}
