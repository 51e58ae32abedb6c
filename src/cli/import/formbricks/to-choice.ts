import { choiceQuestion } from "../choice-question.js";
import type { Losses } from "../create-losses.js";
import { fields, type Loose, list, text } from "../loose.js";
import type { Written } from "../written.js";
import { wordsOf } from "./words-of.js";

/** Rules call an option by its id. One of them, the last, is `other`: for words of one's own. */
export function toChoice(source: Loose, words: string, path: string, losses: Losses): Written | undefined {
  const at = `${path}.choices`;
  const all = list(source.choices).map((each, i) => {
    const { id, label } = fields(each);
    return [text(id) ?? String(i), wordsOf(label, `${at}[${i}].label`, losses)] as const;
  });
  const [other, said] = all.find(([id]) => id === "other") ?? [];
  if (said !== undefined && !/^other\W*$/i.test(said))
    losses.lose(at, `"${said}", the option for words of one's own, now has Earshot's words`);

  const multiple = source.type === "multipleChoiceMulti";
  if (multiple && all.some(([id]) => id === "none"))
    losses.lose(at, `an option that took the others back: "${words}"; now one like them`, "tell them apart in reports");

  return choiceQuestion(
    {
      words,
      options: all.filter(([id]) => id !== "other"),
      other,
      multiple,
      shuffle: isShuffled(source, other !== undefined, words, path, losses),
    },
    path,
    losses,
  );
}

/** The option for words of one's own stays last here too; any other that did would be shuffled with the rest. */
function isShuffled(source: Loose, other: boolean, words: string, path: string, losses: Losses): boolean {
  if (source.shuffleOption !== "exceptLast" || other)
    return ["all", "exceptLast"].includes(String(source.shuffleOption));
  losses.lose(
    `${path}.shuffleOption`,
    `options in any order but the last: "${words}"; now in the order of the file`,
    '"shuffle": true shuffles all of them',
  );
  return false;
}
