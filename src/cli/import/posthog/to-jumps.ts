import type { Question } from "../../../model/question.js";
import type { Losses } from "../create-losses.js";
import { fields, type Loose } from "../loose.js";
import { type Scale, scaleMatcher, scaleValues } from "../scale-matcher.js";
import { hasScale, SCALES, type ScaleType } from "../scale-question.js";
import type { Jump } from "../step.js";

interface Card {
  readonly source: Loose;
  readonly question: Question | undefined;
  readonly place: number;
  readonly count: number;
  readonly path: string;
}

/** PostHog's names for parts of a scale, and where they end. */
const BUCKETS: Readonly<Record<ScaleType, Readonly<Record<string, Scale>>>> = {
  nps: { detractors: [0, 6], passives: [7, 8], promoters: [9, 10] },
  csat: { negative: [1, 2], neutral: [3, 3], positive: [4, 5] },
  ces: { negative: [1, 3], neutral: [4, 4], positive: [5, 7] },
};

/** Where the answer to a question leads. Without `branching`, or where it can't be said, to the next one. */
export function toJumps(card: Card, losses: Losses): readonly Jump[] {
  const { type, index, responseValues } = fields(card.source.branching);
  const at = `${card.path}.branching`;
  if (type === "end") return [{ to: card.count }];
  if (type === "specific_question") return forward({}, index, card, at, losses);
  if (type !== "response_based") return [];

  const answers = Object.entries(fields(responseValues));
  if (!card.question || !hasScale(card.question)) {
    if (answers.length > 0)
      losses.lose(at, "goes on by the answer to a question that could not be carried over; now to the next");
    return [];
  }
  const { id, type: scaleType } = card.question;
  return answers.flatMap(([name, to]) => {
    const bucket = Object.hasOwn(BUCKETS[scaleType], name) ? BUCKETS[scaleType][name] : undefined;
    if (!bucket) return [];
    const when = { [`answer.${id}`]: scaleMatcher(scaleValues(bucket), SCALES[scaleType]) };
    return forward({ when }, to, card, `${at}.responseValues.${name}`, losses);
  });
}

function forward(
  jump: Omit<Jump, "to">,
  to: unknown,
  { place, count }: Card,
  at: string,
  losses: Losses,
): readonly Jump[] {
  if (to === "end") return [{ ...jump, to: count }];
  if (typeof to !== "number" || !Number.isInteger(to)) return [];
  if (to > place) return [{ ...jump, to: Math.min(to, count) }];
  losses.lose(at, `goes back to question ${to + 1}; now on to the next`, "visitors can go back by themselves");
  return [];
}
