import fc from "fast-check";
import { expect, test } from "vitest";
import { fromPosthog } from "../../../../src/cli/import/posthog/from-posthog.js";
import type { Question } from "../../../../src/model/question.js";
import { askedByEarshot } from "./asked-by-earshot.js";

const COUNT = 5;
const words = (place: number) => `How satisfied are you with part ${place}?`;
const anyPlace = fc.oneof(fc.integer({ min: 0, max: COUNT - 1 }), fc.constant("end" as const));

const branching = fc.oneof(
  fc.constant(undefined),
  fc.constant({ type: "end" }),
  fc.record({ type: fc.constant("specific_question"), index: fc.integer({ min: 0, max: COUNT - 1 }) }),
  fc.record({
    type: fc.constant("response_based"),
    responseValues: fc.record(
      { negative: anyPlace, neutral: anyPlace, positive: anyPlace, 0: anyPlace, 1: anyPlace, 2: anyPlace },
      { requiredKeys: [] },
    ),
  }),
);
const question = fc.record({
  type: fc.constantFrom("rating", "rating", "single_choice", "single_choice", "multiple_choice", "open", "link"),
  scale: fc.constantFrom(2, 3, 5, 7),
  hasOpenChoice: fc.boolean(),
  optional: fc.boolean(),
  // Not one that ends in a link: that is an ending.
  link: fc.constantFrom(null, "ftp://example.com"),
  branching,
});
type Asked = (typeof question extends fc.Arbitrary<infer T> ? T : never) | undefined;

/** 1 to 5, or 0 for passing over. */
const answers = fc.array(fc.nat(5), { minLength: COUNT, maxLength: COUNT });

const isPassedOver = (asked: Asked, answer: number) => answer === 0 && asked?.optional === true;
/** On the scale of the question. */
const scoreOf = (scale: number, answer: number) => Math.min(scale, Math.max(1, answer));
const optionOf = (answer: number) => answer % 3;

/** What PostHog calls the answer in its rules. */
function nameOf(asked: Asked, answer: number): "negative" | "neutral" | "positive" | 0 | 1 | 2 | undefined {
  if (!asked || isPassedOver(asked, answer)) return undefined;
  if (asked.type === "single_choice") return optionOf(answer) as 0 | 1 | 2;
  if (asked.type !== "rating") return undefined;
  const score = scoreOf(asked.scale, answer);
  // Its first thumb is the one up.
  if (asked.scale === 2) return score === 1 ? "positive" : "negative";
  const middle = (asked.scale + 1) / 2;
  return score < middle ? "negative" : score === middle ? "neutral" : "positive";
}

function answerTo(written: Question, asked: Asked, answer: number) {
  if (!asked || isPassedOver(asked, answer)) return "";
  if (written.type === "text") return "words";
  if (written.type === "choice") {
    const id = written.options[optionOf(answer)]?.id ?? "other";
    return written.multiple ? [id] : id;
  }
  const score = scoreOf(asked.scale, answer);
  return asked.scale === 2 ? 3 - score : score;
}

test("PostHog: whoever answers is asked the same questions as before", () => {
  fc.assert(
    fc.property(fc.array(question, { minLength: COUNT, maxLength: COUNT }), answers, (questions, given) => {
      const written = questions.map((each, i) => ({ ...each, question: words(i), choices: ["A", "B", "C"] }));
      const { config } = fromPosthog({ name: "s", questions: written, start_date: "2026-01-01T00:00:00Z" });

      const expected: string[] = [];
      for (let place = 0; place < COUNT; ) {
        const asked = questions[place];
        expected.push(words(place));
        const rule = asked?.branching;
        const name = nameOf(asked, given[place] ?? 0);
        const to =
          rule?.type === "end"
            ? "end"
            : rule && "index" in rule
              ? rule.index
              : rule && "responseValues" in rule && name !== undefined
                ? rule.responseValues[name]
                : undefined;
        // Going back is what can't be carried over.
        place = to === "end" ? COUNT : to !== undefined && to > place ? to : place + 1;
      }
      // Too many rules for a condition that people could read: a draft, and said so.
      fc.pre(config.touchpoints[0]?.enabled !== "test");
      const found = askedByEarshot(config, (each, place) => answerTo(each, questions[place], given[place] ?? 0));
      expect(found?.asked).toEqual(expected);
    }),
    { numRuns: 500 },
  );
});

test("PostHog: a text with a link at the end is come to by the same people as before", () => {
  const rule = fc.record({ 0: anyPlace, 1: anyPlace, 2: anyPlace }, { requiredKeys: [] });
  fc.assert(
    fc.property(fc.array(rule, { minLength: COUNT - 1, maxLength: COUNT - 1 }), answers, (rules, given) => {
      const asked = rules.map((responseValues, i) => ({
        type: "single_choice",
        question: words(i),
        choices: ["A", "B", "C"],
        branching: { type: "response_based", responseValues },
      }));
      const link = { type: "link", question: "Come in", link: "https://example.com" };
      const appearance = { thankYouMessageHeader: "Thanks." };
      const { config } = fromPosthog({ name: "s", questions: [...asked, link], appearance, start_date: "2026-01-01" });

      let place = 0;
      while (place < COUNT - 1) {
        const to = rules[place]?.[optionOf(given[place] ?? 0) as 0 | 1 | 2];
        place = to === "end" ? COUNT : to !== undefined && to > place ? to : place + 1;
      }
      const [touchpoint] = config.touchpoints;
      fc.pre(touchpoint !== undefined && touchpoint.enabled !== "test");
      const found = askedByEarshot(config, (each, at) =>
        each.type === "choice" ? (each.options[optionOf(given[at] ?? 0)]?.id ?? "") : "",
      );
      // Rules that nobody could read lose the link, and that is told.
      fc.pre(config.touchpoints[0]?.endings?.some((ending) => ending.link) === true);
      expect(found?.ending).toBe(place === COUNT - 1 ? "Thanks. Come in" : "Thanks.");
    }),
    { numRuns: 200 },
  );
});
