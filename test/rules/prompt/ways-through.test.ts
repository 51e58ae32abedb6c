import fc from "fast-check";
import { expect, test } from "vitest";
import { normalize } from "../../../src/config/normalize.js";
import type { Values } from "../../../src/model/prompt.js";
import { createFlow } from "../../../src/prompt/create-flow.js";

const IDS = ["a", "b", "c", "d", "e"];
const options = ["x", "y"].map((id) => ({ id, text: id }));

/** Questions of every type, and conditions on any of them: on those before, on themselves, on those after. */
const matcher = fc.oneof(
  fc.constantFrom<unknown>(1, 2, "x", "happy", "satisfied", "detractor"),
  fc.record({ lte: fc.integer({ min: 0, max: 10 }) }),
  fc.record({ exists: fc.boolean() }),
  fc.record({ contains: fc.constantFrom("x", "y") }),
);
const fact = fc.constantFrom(...IDS.flatMap((id) => [`answer.${id}`, `bucket.${id}`]), "user.plan");
const condition = fc.oneof(
  fc.dictionary(fact, matcher, { maxKeys: 2 }),
  fc.dictionary(fact, matcher, { maxKeys: 1 }).map((not) => ({ not })),
);
const kind = fc.constantFrom<object>(
  { type: "nps" },
  { type: "csat", style: "thumbs" },
  { type: "emotion" },
  { type: "rating", min: 0, max: 3 },
  { type: "choice", options },
  { type: "choice", options, multiple: true, other: true },
  { type: "text" },
  { type: "contact" },
  { type: "statement" },
);
const question = fc.record({
  kind,
  if: fc.option(condition, { nil: undefined }),
  text: fc.constantFrom("?", "{{answer.a|x}}"),
});
const touchpoint = fc.array(question, { minLength: 1, maxLength: IDS.length }).map((all) => {
  const questions = all.map(({ kind, if: condition, text }, i) => {
    return { id: IDS[i], text, ...kind, ...(condition && { if: condition }) };
  });
  const [ready] = normalize({ touchpoints: [{ id: "t", questions }] }, (line) => {
    throw new Error(line);
  }).touchpoints;
  if (!ready) throw new Error("the touchpoint was left out");
  return ready;
});

const value = fc.constantFrom<Values[string]>(0, 1, 2, 9, "", "x", "y", "happy", "angry", ["x"], ["y", "other"]);
/** What a visitor does: answers, or goes back and answers anew. */
const step = fc.oneof({ weight: 3, arbitrary: value }, { weight: 1, arbitrary: fc.constant("back" as const) });

test("whoever answers and goes back as they please is asked in one direction, nothing twice, and comes to an end", () => {
  fc.assert(
    fc.property(touchpoint, fc.array(step, { maxLength: 40 }), (asked, steps) => {
      const flow = createFlow(asked, () => undefined);
      const place = (id: string) => asked.questions.findIndex((each) => each.id === id);
      /** As a renderer does: the way so far, and its answers alone. */
      let way: string[] = [];
      let values: Values = {};
      const sayNext = () => flow.next(way.at(-1), values);

      for (const said of [...steps, ...IDS]) {
        if (said === "back") {
          const left = way.at(-1);
          way = way.slice(0, -1);
          values = Object.fromEntries(Object.entries(values).filter(([id]) => id !== left));
          continue;
        }
        const next = sayNext();
        if (!next) break;
        expect(way).not.toContain(next.id);
        for (const before of way) expect(place(next.id)).toBeGreaterThan(place(before));
        way = [...way, next.id];
        values = { ...values, [next.id]: said };
      }
      // From wherever they stopped, saying something to each question leads to the end.
      for (let left = asked.questions.length; left > 0; left -= 1) {
        const next = sayNext();
        if (!next) break;
        way = [...way, next.id];
        values = { ...values, [next.id]: "x" };
      }
      expect(sayNext()).toBeUndefined();
      expect(new Set(way).size).toBe(way.length);
    }),
    { numRuns: 500 },
  );
});
