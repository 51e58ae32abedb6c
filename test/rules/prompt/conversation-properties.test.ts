import fc from "fast-check";
import { expect, test } from "vitest";
import type { Values } from "../../../src/model/prompt.js";
import { createFlow } from "../../../src/prompt/create-flow.js";
import { touchpoint } from "../../helpers/situation.js";
import { type Asked, openConversation } from "./open-conversation.js";

const IDS = ["a", "b", "c", "d"];

/** Questions that lead past each other: each may ask for a value of one before it. */
const questions = fc
  .array(fc.option(fc.tuple(fc.nat(2), fc.constantFrom("x", "y")), { nil: undefined }), { minLength: 1, maxLength: 4 })
  .map(
    (conditions): Asked =>
      conditions.map((condition, i) => {
        const before = condition && IDS.slice(0, i)[condition[0]];
        const asks = before && { if: { [`answer.${before}`]: condition[1] } };
        return { id: IDS[i] as string, type: "text", text: "?", required: true, ...asks };
      }),
  );

type Step = readonly ["say" | "draft", string] | readonly ["back"];
const steps = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.tuple(fc.constantFrom("say" as const, "draft" as const), fc.constantFrom("x", "y")) },
    { weight: 2, arbitrary: fc.constant<Step>(["back"]) },
  ),
  { maxLength: 30 },
);

/** What these answers are asked for, in order, as far as they go. */
function wayOf(asked: Asked, values: Values): string[] {
  const flow = createFlow(touchpoint({ questions: asked }), () => undefined);
  const way: string[] = [];
  for (let next = flow.next(undefined, values); next; next = flow.next(next.id, values)) way.push(next.id);
  return way;
}

test("whatever a visitor says and takes back: what is saved is what is still asked, and Back finds what was there", () => {
  fc.assert(
    fc.property(questions, steps, (asked, done) => {
      const talk = openConversation(asked);
      /** What was last on screen of each question. */
      const onScreen = new Map<string, unknown>();
      for (const [what, value] of done as Step[]) {
        const at = talk.at();
        const count = talk.saved.length;
        if (what === "back") talk.back();
        else if (what === "say") talk.say(value, true);
        else talk.draft(value);
        if (value && at) onScreen.set(at, value);

        // Only saying saves, and never an answer to what is no longer asked.
        expect(talk.saved.length - count).toBe(what === "say" ? 1 : 0);
        const values = talk.said() ?? {};
        expect(wayOf(asked, values)).toEqual(expect.arrayContaining(Object.keys(values)));
        if (talk.saved.at(-1)?.complete) break;

        // Nothing chosen or typed is ever gone from its question.
        const { question, draft, step, steps: all } = talk.asking();
        expect(draft).toBe(onScreen.get(question.id));
        expect(step).toBeLessThanOrEqual(all);
      }
    }),
    { numRuns: 500 },
  );
});

test("whoever goes back to the beginning and says the same again has said the same", () => {
  fc.assert(
    fc.property(questions, fc.array(fc.constantFrom("x", "y"), { minLength: 4, maxLength: 4 }), (asked, values) => {
      const once = openConversation(asked);
      const twice = openConversation(asked);
      for (const value of values) {
        if (once.saved.at(-1)?.complete) break;
        once.say(value, true);
        const way: unknown[] = [];
        while (twice.asking().step > 1) {
          twice.back();
          way.unshift(twice.asking().draft);
        }
        for (const said of way) twice.say(said as string, true);
        twice.say(value, true);
      }
      expect(twice.said()).toEqual(once.said());
    }),
    { numRuns: 300 },
  );
});
