import { choiceQuestion } from "../choice-question.js";
import type { Losses } from "../create-losses.js";
import { type Loose, list } from "../loose.js";
import { plainText } from "../plain-text.js";
import type { Written } from "../written.js";

/** Rules call an option by its place. The last one is for words of one's own, where there is such. */
export function toChoice(source: Loose, words: string, path: string, losses: Losses): Written | undefined {
  const all = list(source.choices).map((choice, i) => [String(i), plainText(choice)] as const);
  const [key, said] = source.hasOpenChoice === true ? (all.at(-1) ?? []) : [];
  if (said !== undefined && !/^other\W*$/i.test(said))
    losses.lose(`${path}.choices`, `"${said}", the option for words of one's own, now has Earshot's words`);
  return choiceQuestion(
    {
      words,
      options: key === undefined ? all : all.slice(0, -1),
      other: key,
      multiple: source.type === "multiple_choice",
      shuffle: source.shuffleOptions === true,
    },
    path,
    losses,
  );
}
