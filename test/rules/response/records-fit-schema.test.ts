import { batch, record } from "earshot/schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { normalize } from "../../../src/config/normalize.js";
import { cleanText } from "../../../src/lib/clean-text.js";
import { utf8Length } from "../../../src/lib/utf8-length.js";
import type { Post } from "../../../src/ports.js";
import { contextOf } from "../../../src/response/context-of.js";
import { createRecords, type PromptFacts } from "../../../src/response/create-records.js";
import { testPage } from "../../../src/testing/index.js";
import { createTransport } from "../../../src/transport/create-transport.js";
import { ourTransport } from "../../helpers/our-transport.js";
import { uuids } from "../../helpers/uuids.js";

const NOW = Date.UTC(2026, 0, 1);

/** Texts that stores choke on, and such as people write. */
const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  fc.constantFrom(
    "",
    " ",
    "\0",
    "\ud83d",
    "\ude80 half",
    "a\0b",
    "🚀".repeat(300),
    "x".repeat(12_000),
    "👩‍👩‍👧‍👦".repeat(2_000),
  ),
);
const written = text.filter((words) => cleanText(words).trim() !== "");
const value = fc.oneof(
  text,
  fc.integer({ min: -2, max: 12 }),
  fc.double(),
  fc.constantFrom(null, undefined, true, [], "a", "other", "happy", ["a", "c", "nope"]),
);
const trait = fc.oneof(value, fc.anything());

const asked = { id: fc.constantFrom("q1", "q2", "constructor", "__proto__"), text: written };
const option = fc.record({ id: fc.constantFrom("a", "b", "c", "constructor"), text: written, valence: fc.constant(0) });
const options = fc.uniqueArray(option, { minLength: 2, maxLength: 4, selector: ({ id }) => id });
const question = fc.oneof(
  fc.record({ ...asked, type: fc.constantFrom("nps", "csat", "ces", "emotion", "rating", "contact", "statement") }),
  fc.record({ ...asked, type: fc.constant("text"), maxLength: fc.integer({ min: 1, max: 10_000 }) }),
  fc.record({ ...asked, type: fc.constant("csat"), style: fc.constantFrom("thumbs", "stars") }),
  fc.record({ ...asked, type: fc.constant("emotion"), options }),
  fc.record({ ...asked, type: fc.constant("choice"), options, multiple: fc.boolean(), other: fc.boolean() }),
  fc.record({ ...asked, type: fc.constant("choice"), options, shuffle: fc.constant(true) }),
);

/** What a page, its host and its visitor may come up with, as far as the configuration lets them. */
const prompt = fc.record({
  stage: written,
  questions: fc.uniqueArray(question, { minLength: 1, maxLength: 4, selector: ({ id }) => id }),
  userId: fc.option(text, { nil: undefined }),
  traits: fc.dictionary(text, trait, { maxKeys: 40 }),
  locale: text,
  path: text,
  trigger: text,
  values: fc.dictionary(fc.constantFrom("q1", "q2", "q3", "constructor", "q1.other", "q2.consent"), value),
});

function recordsOf(given: typeof prompt extends fc.Arbitrary<infer T> ? T : never) {
  const config = { touchpoints: [{ id: "a", stage: given.stage, questions: given.questions }] };
  fc.pre(utf8Length(JSON.stringify(config)) <= 64 * 1024);
  const [touchpoint] = normalize(config, () => {}).touchpoints;
  if (!touchpoint) return [];
  const facts: PromptFacts = {
    promptId: "0190163d-8694-739b-aea5-966c26f8ad91",
    touchpoint,
    respondent: {
      anonymousId: "v",
      ...(given.userId !== undefined && { userId: given.userId, accountId: given.userId }),
    },
    traits: given.traits,
    locale: given.locale,
    context: contextOf(testPage(`https://shop.example/${given.path}`), "visit", `event:${given.trigger}`),
    test: false,
  };
  const records = createRecords(facts, () => NOW, uuids(NOW));
  const values = given.values as Record<string, string | number>;
  return [records.shown(), records.response(values, true, true), records.dismissed("closed")];
}

test("whatever page, host and visitor come up with, the collector's schema takes it, and takes nothing off", () => {
  fc.assert(
    fc.property(prompt, (given) => {
      for (const each of recordsOf(given)) {
        const sent = JSON.parse(JSON.stringify(each));
        expect(record.parse(sent)).toEqual(sent);
        // In the same order too: a collector tells a repeat by it.
        expect(JSON.stringify(record.parse(sent))).toBe(JSON.stringify(sent));
      }
    }),
    { numRuns: 300 },
  );
});

test("the batch that carries them is one JSON text that the schema takes", async () => {
  const bodies: string[] = [];
  const post: Post = async (_, body) => {
    bodies.push(body);
    return { status: 204, redirected: false, body: "" };
  };
  const transport = createTransport(post, { ...ourTransport, key: "pk", now: () => NOW });
  await fc.assert(
    fc.asyncProperty(prompt, async (given) => {
      const records = recordsOf(given);
      await transport.send(
        records.map((each) => ({ id: each.id, body: JSON.stringify(each) })),
        { submitted: 3, delivered: 0 },
      );
      const body = JSON.parse(bodies.at(-1) ?? "");
      expect(batch.parse(body)).toEqual(body);
      expect(body.batch).toEqual(JSON.parse(JSON.stringify(records)));
    }),
  );
});
