import type { Question } from "../../model/question.js";
import type { Losses } from "./create-losses.js";
import type { Scale } from "./scale-matcher.js";

/** The questions of Earshot that are answered with a number. */
export type ScaleType = "nps" | "csat" | "ces";

export const SCALES: Readonly<Record<ScaleType, Scale>> = { nps: [0, 10], csat: [1, 5], ces: [1, 7] };

const ABOUT_EASE =
  /\b(eas(e|y|ier|ily)|effort|effortless|difficult|hard|simpl[ey]|einfach|leicht|fácil|facile|makkelijk)\b/i;
const ABOUT_RECOMMENDING = /recommend|empf[ae]hl|empfiehl|weiterempf|recomend|recommand|consigli|aanbevel|aanrad/i;

/** Whether a question is one of them. */
export function hasScale(question: Question): question is Extract<Question, { readonly type: ScaleType }> {
  return Object.hasOwn(SCALES, question.type);
}

/** Which question has this scale and asks this, if any; what is doubtful about it is told. */
export function scaleType(scale: Scale, words: string, path: string, losses: Losses): ScaleType | undefined {
  const found = (Object.keys(SCALES) as ScaleType[]).find((type) => String(SCALES[type]) === String(scale));
  const easy = ABOUT_EASE.test(words);

  if (!found || (found === "ces" && !easy)) {
    losses.lose(
      path,
      `a rating from ${scale[0]} to ${scale[1]}: "${words}"`,
      found
        ? "ask whether it was easy, as a ces question from 1 to 7"
        : "ask it as csat (1 to 5), ces (1 to 7) or nps (0 to 10)",
    );
    return undefined;
  }
  if (found === "nps" && !ABOUT_RECOMMENDING.test(words))
    losses.lose(path, `"${words}" now counts as NPS`, "ask another question if it isn't about recommending you");
  if (found === "csat" && easy)
    losses.lose(
      path,
      `"${words}" now counts as satisfaction`,
      "ask it as ces, from 1 to 7, to have it count as effort",
    );
  return found;
}
