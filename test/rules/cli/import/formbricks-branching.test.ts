import fc from "fast-check";
import { expect, test } from "vitest";
import { fromFormbricks } from "../../../../src/cli/import/formbricks/from-formbricks.js";
import { askedByEarshot } from "./asked-by-earshot.js";

const COUNT = 5;
const OPTIONS = ["c0", "c1", "other"];
const words = (place: number) => `How satisfied are you with part ${place}?`;
const idOf = (place: number) => (place < COUNT ? `q${place}` : `end${place - COUNT}`);

type Answer = number | string | readonly string[];
type Compare = (answer: Answer | undefined, wanted: readonly string[]) => boolean;

const number = (test: (a: number, b: number) => boolean): Compare => {
  return (answer, [wanted]) => test(Number(answer), Number(wanted?.slice(1)));
};
const set = (test: (chosen: readonly string[], wanted: readonly string[]) => boolean): Compare => {
  return (answer, wanted) => Array.isArray(answer) && test(answer, wanted);
};

/** What each operator means in Formbricks, of each kind of question. */
const OPERATORS: Readonly<Record<string, Readonly<Record<string, Compare>>>> = {
  rating: {
    equals: number((a, b) => a === b),
    doesNotEqual: number((a, b) => a !== b),
    isLessThan: number((a, b) => a < b),
    isGreaterThanOrEqual: number((a, b) => a >= b),
    isSkipped: (answer) => answer === undefined,
  },
  multipleChoiceSingle: {
    equals: (answer, [wanted]) => answer === wanted,
    doesNotEqual: (answer, [wanted]) => answer !== wanted,
    equalsOneOf: (answer, wanted) => wanted.includes(String(answer)),
    isSubmitted: (answer) => answer !== undefined,
  },
  multipleChoiceMulti: {
    equals: set((chosen, [wanted]) => chosen.length === 1 && chosen[0] === wanted),
    includesOneOf: set((chosen, wanted) => wanted.some((one) => chosen.includes(one))),
    includesAllOf: set((chosen, wanted) => wanted.every((one) => chosen.includes(one))),
    doesNotIncludeOneOf: set((chosen, wanted) => !wanted.some((one) => chosen.includes(one))),
    doesNotIncludeAllOf: set((chosen, wanted) => !wanted.some((one) => chosen.includes(one))),
    isSubmitted: set((chosen) => chosen.length > 0),
  },
};

const kind = fc.constantFrom("rating", "multipleChoiceSingle", "multipleChoiceMulti");
const single = fc.record({
  about: fc.nat(COUNT - 1),
  operator: fc.nat(),
  wanted: fc.subarray(OPTIONS, { minLength: 1 }),
  score: fc.integer({ min: 1, max: 5 }),
});
const rule = fc.record({
  connector: fc.constantFrom("and" as const, "or" as const),
  conditions: fc.array(single, { minLength: 1, maxLength: 2 }),
  target: fc.nat(COUNT + 1),
});
const survey = fc.array(
  fc.record({ kind, rules: fc.array(rule, { maxLength: 2 }), fallback: fc.option(fc.nat(COUNT)) }),
  { minLength: COUNT, maxLength: COUNT },
);
const answers = fc.array(fc.nat(7), { minLength: COUNT, maxLength: COUNT });

/** Several options may also be none: the question was passed over. */
function answerTo(type: string | undefined, given: number): Answer {
  if (type === "rating") return 1 + (given % 5);
  if (type === "multipleChoiceSingle") return OPTIONS[given % 3] ?? "";
  return OPTIONS.filter((_, i) => given & (1 << i));
}

interface Single {
  readonly about: number;
  readonly operator: number;
  readonly wanted: readonly string[];
  readonly score: number;
}

test("Formbricks: whoever answers is asked the same questions, and sees the same ending, as before", () => {
  fc.assert(
    fc.property(survey, answers, (questions, given) => {
      /** A condition of the rules at a place, about a question that was there by then. */
      const read = ({ about, operator, wanted, score }: Single, place: number) => {
        const on = about % (place + 1);
        const type = questions[on]?.kind ?? "";
        const known = Object.entries(OPERATORS[type] ?? {});
        const [name = "", compare = () => false] = known[operator % known.length] ?? [];
        return { on, name, compare, values: type === "rating" ? [`n${score}`] : wanted };
      };
      const { config } = fromFormbricks({
        name: "s",
        displayOption: "displayOnce",
        status: "inProgress",
        endings: [0, 1].map((i) => ({ id: `end${i}`, type: "endScreen", headline: { default: `Ending ${i}` } })),
        questions: questions.map(({ kind: type, rules, fallback }, i) => ({
          id: idOf(i),
          type,
          range: 5,
          required: type !== "multipleChoiceMulti",
          headline: { default: words(i) },
          choices: OPTIONS.map((id) => ({ id, label: { default: `Option ${id}` } })),
          ...(fallback !== null && { logicFallback: idOf(fallback) }),
          logic: rules.map(({ connector, conditions, target }) => ({
            conditions: {
              connector,
              conditions: conditions.map((each) => {
                const { on, name, values } = read(each, i);
                const [first] = values;
                const value = questions[on]?.kind === "rating" ? each.score : /Of$/.test(name) ? values : first;
                return {
                  leftOperand: { type: "question", value: idOf(on) },
                  operator: name,
                  rightOperand: { type: "static", value },
                };
              }),
            },
            actions: [{ objective: "jumpToQuestion", target: idOf(target) }],
          })),
        })),
      });

      const said: (Answer | undefined)[] = [];
      const expected: string[] = [];
      let place = 0;
      while (place < COUNT) {
        const here = place;
        const { kind: type, rules = [], fallback = null } = questions[here] ?? {};
        expected.push(words(here));
        said[here] = answerTo(type, given[here] ?? 0);
        const holds = (each: Single) => {
          const { on, compare, values } = read(each, here);
          return compare(said[on], values);
        };
        const taken = rules
          .filter(({ target }) => target > here)
          .find(({ connector, conditions }) =>
            connector === "and" ? conditions.every(holds) : conditions.some(holds),
          );
        place = taken?.target ?? (fallback !== null && fallback > here ? fallback : here + 1);
      }

      // Too many rules for a condition that people could read: a draft, and said so.
      fc.pre(config.touchpoints[0]?.enabled !== "test");
      const found = askedByEarshot(config, (question, at) => {
        const answer = answerTo(questions[at]?.kind, given[at] ?? 0);
        const ids = [answer].flat().map((each) => (each === "other" ? "other" : `option-${each}`));
        if (question.type !== "choice") return answer;
        return question.multiple ? (ids.length > 0 ? ids : "") : (ids[0] ?? "");
      });
      expect(found).toEqual({ asked: expected, ending: `Ending ${place - COUNT}` });
    }),
    { numRuns: 500 },
  );
});
