import { own } from "../lib/own.js";
import { scaleOf } from "../lib/scale-of.js";
import { valenceOf } from "../lib/valence-of.js";
import type { Answer } from "../model/answer.js";
import type { ChoiceQuestion, Question } from "../model/question.js";
import { bounded } from "./bounded.js";

const MAX_TEXT = 2_000;
const MAX_WORDING = 2_000;
const MAX_ADDRESS = 320;
const OTHER = "other";

/**
 * The values of a prompt as answers that explain themselves, in the order of the questions. What is empty is no answer,
 * and neither is what the question doesn't offer, whatever renderer it comes from: it would cost the others their
 * record. Words beside a choice are an answer of their own, and an address without consent is none.
 */
export function toAnswers(questions: readonly Question[], values: object, at: string): Answer[] {
  return questions.flatMap((question): Answer[] => {
    const { id, type } = question;
    const text = bounded(question.text, MAX_WORDING);
    const words = (name: string, maxLength: number) => {
      const said = own(values, name);
      return bounded(typeof said === "string" ? said.trim() : "", maxLength).trim();
    };
    const answer = (value: Answer["value"], more: object = {}): Answer => {
      return { question: id, type, value, ...more, text, at };
    };

    if (type === "text") {
      const said = words(id, question.maxLength ?? MAX_TEXT);
      return said ? [answer(said)] : [];
    }
    if (type === "contact") {
      const [address, consent] = [words(id, MAX_ADDRESS), words(`${id}.consent`, MAX_WORDING)];
      return address && consent ? [answer(address, { consent })] : [];
    }
    if (type === "choice") {
      const chosen = optionsOf(question, own(values, id));
      const said = chosen.includes(OTHER) && words(`${id}.${OTHER}`, MAX_TEXT);
      const order = question.shuffle && { order: question.options.map((option) => option.id) };
      return [
        ...(chosen.length ? [answer(question.multiple ? chosen : String(chosen[0]), order || {})] : []),
        ...(said ? [{ question: `${id}.${OTHER}`, type: "text" as const, value: said, text, at }] : []),
      ];
    }
    const value = own(values, id);
    if (type === "emotion") {
      const valence = valenceOf(question, value);
      return valence === undefined ? [] : [answer(String(value), { valence })];
    }
    const scale = scaleOf(question);
    return scale && isOn(scale, value) ? [answer(value, { scale })] : [];
  });
}

/** Of what was chosen, the options that there are, each once, in their order. */
function optionsOf({ options, multiple, other }: ChoiceQuestion, value: unknown): string[] {
  const offered = [...options.map(({ id }) => id), ...(other ? [OTHER] : [])];
  const chosen = Array.isArray(value) ? value : [value];
  return offered.filter((id) => chosen.includes(id)).slice(0, multiple ? undefined : 1);
}

function isOn([low, high]: readonly [number, number], value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= low && Number(value) <= high;
}
