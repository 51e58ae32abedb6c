import type { CsatQuestion, Question } from "../../model/question.js";
import type { Losses } from "./create-losses.js";
import type { Scale } from "./scale-matcher.js";

type ScaleType = "nps" | "csat" | "ces";

/** A scale as the source shows it. */
export interface Shown {
  readonly scale: Scale;
  readonly look: "numbers" | "stars" | "faces";
  readonly words: string;
  readonly low?: string | undefined;
  readonly high?: string | undefined;
  /** What the source itself counts it as. */
  readonly counts?: ScaleType;
}

const SCALES: Readonly<Record<ScaleType, Scale>> = { nps: [0, 10], csat: [1, 5], ces: [1, 7] };
const THUMBS = "1,2";
/** The most steps from one end to the other. */
const MAX_STEPS = 10;

const STYLES: Readonly<Record<Shown["look"], CsatQuestion["style"]>> = {
  numbers: "numbers",
  stars: "stars",
  faces: undefined,
};

const ABOUT_EASE =
  /\b(eas(e|y|ier|ily)|effort|effortless|difficult|hard|simpl[ey]|einfach|leicht|fácil|facile|makkelijk)\b/i;
const ABOUT_RECOMMENDING = /recommend|empf[ae]hl|empfiehl|weiterempf|recomend|recommand|consigli|aanbevel|aanrad/i;

/** The question that has this scale and asks this; what is doubtful about it is told. */
export function scaleQuestion(shown: Shown, path: string, losses: Losses): Question | undefined {
  const { scale, look, words, low, high } = shown;
  const [min, max] = scale;
  if (!Number.isInteger(max) || max <= min || max - min > MAX_STEPS) {
    losses.lose(path, `a rating from ${min} to ${max}: "${words}"`, "a rating has 2 to 11 steps");
    return undefined;
  }
  const labels = { ...(low !== undefined && { low }), ...(high !== undefined && { high }) };
  const ask = <T extends ScaleType | "rating">(type: T) => ({ id: "", type, text: words, ...labels });
  if (String(scale) === THUMBS) return { ...ask("csat"), style: "thumbs" };

  const type = scoreOf(shown, path, losses);
  const style = STYLES[look];
  if (type === "csat") return { ...ask(type), ...(style && { style }) };

  const stars = type === undefined && look === "stars";
  if (look !== "numbers" && !stars)
    losses.lose(
      path,
      `"${words}" was shown as ${look}; now as numbers`,
      "csat (1 to 5) has smileys, a rating has stars",
    );
  if (type) return ask(type);
  return { ...ask("rating"), min, max, ...(stars && { style: "stars" }) };
}

/** `undefined` for a scale that stands for itself. */
function scoreOf({ scale, words, counts }: Shown, path: string, losses: Losses): ScaleType | undefined {
  const found = (Object.keys(SCALES) as ScaleType[]).find((type) => String(SCALES[type]) === String(scale));
  const range = `from ${scale[0]} to ${scale[1]}`;
  if (counts) {
    if (counts !== found)
      losses.lose(
        path,
        `"${words}" was a ${counts} ${range}; now a rating`,
        `${counts} is ${SCALES[counts].join(" to ")}`,
      );
    return counts === found ? counts : undefined;
  }

  const easy = ABOUT_EASE.test(words);
  if (found === "ces") return easy ? found : undefined;
  if (found === "nps" && !ABOUT_RECOMMENDING.test(words))
    losses.lose(path, `"${words}" now counts as NPS`, 'ask it as a rating: "min": 0, "max": 10');
  if (found === "csat" && easy)
    losses.lose(
      path,
      `"${words}" now counts as satisfaction`,
      "ask it as ces, from 1 to 7, to have it count as effort",
    );
  return found;
}
