import type { ChoiceOption, ChoiceQuestion } from "../../model/question.js";
import type { Losses } from "./create-losses.js";
import { createNames } from "./create-names.js";
import type { Written } from "./written.js";

/** A choice as the source has it. */
export interface Choices {
  readonly words: string;
  /** What rules call each option, and its words. */
  readonly options: readonly (readonly [key: string, words: string | undefined])[];
  /** What rules call the option for words of one's own, where there is one. */
  readonly other?: string | undefined;
  readonly multiple: boolean;
  readonly shuffle: boolean;
}

const MAX_OPTIONS = 50;

/** Options get ids that can be read, out of their words; those of the source tell nobody anything. */
export function choiceQuestion(choices: Choices, path: string, losses: Losses): Written | undefined {
  const { words, other, multiple, shuffle } = choices;
  const nameOf = createNames();
  // Has a name that no other option may have.
  const open = other === undefined ? [] : [[other, nameOf("other", "other")] as const];

  const named = choices.options.flatMap(([key, text], i) =>
    text === undefined ? [] : [{ key, id: nameOf(text, `option-${i + 1}`), text }],
  );
  if (named.length < choices.options.length)
    losses.lose(path, `options without words: "${words}"`, "give each option a text");
  if (named.length < 2 || named.length > MAX_OPTIONS) {
    losses.lose(path, `a choice of ${named.length}: "${words}"`, "a choice has 2 to 50 options");
    return undefined;
  }
  const question: ChoiceQuestion = {
    id: "",
    type: "choice",
    text: words,
    options: named.map(({ id, text }): ChoiceOption => ({ id, text })),
    ...(multiple && { multiple }),
    ...(other !== undefined && { other: true }),
    ...(shuffle && { shuffle }),
  };
  return { question, optionIds: new Map([...named.map(({ key, id }) => [key, id] as const), ...open]) };
}
