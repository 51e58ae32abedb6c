import type { Losses } from "../create-losses.js";
import { type Loose, number, text } from "../loose.js";
import { type Shown, scaleQuestion } from "../scale-question.js";
import type { Written } from "../written.js";
import { wordsOf } from "./words-of.js";

/** How many points a type has unless it says so itself. */
const RANGES = { rating: 5, csat: 5, ces: 7 } as const;
const LOOKS: Readonly<Record<string, Shown["look"]>> = { star: "stars", smiley: "faces", number: "numbers" };

/** A question that is answered with a number. */
export function toScale(
  source: Loose,
  type: "nps" | keyof typeof RANGES,
  words: string,
  path: string,
  losses: Losses,
): Written | undefined {
  const look = text(source.scale) ?? "";
  const question = scaleQuestion(
    {
      scale: type === "nps" ? [0, 10] : [1, number(source.range) ?? RANGES[type]],
      look: (Object.hasOwn(LOOKS, look) && LOOKS[look]) || (type === "csat" ? "faces" : "numbers"),
      words,
      low: wordsOf(source.lowerLabel, `${path}.lowerLabel`, losses),
      high: wordsOf(source.upperLabel, `${path}.upperLabel`, losses),
      ...(type !== "rating" && { counts: type }),
    },
    path,
    losses,
  );
  return question && { question };
}
