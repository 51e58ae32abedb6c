import { scaleOf } from "../../../lib/scale-of.js";
import type { Matcher } from "../../../model/condition.js";
import type { Losses } from "../create-losses.js";
import { fields, type Loose } from "../loose.js";
import { type Scale, scaleMatcher, scaleValues } from "../scale-matcher.js";
import type { Jump } from "../step.js";
import type { Written } from "../written.js";

interface Card {
  readonly source: Loose;
  readonly written: Written | undefined;
  readonly place: number;
  readonly count: number;
  readonly path: string;
}

/** PostHog's names for parts of each of its scales, and where they end. Of two thumbs its first is the one up. */
const BUCKETS: Readonly<Record<string, Readonly<Record<string, Scale>>>> = {
  "0,10": { detractors: [0, 6], passives: [7, 8], promoters: [9, 10] },
  "1,2": { negative: [1, 1], positive: [2, 2] },
  "1,3": { negative: [1, 1], neutral: [2, 2], positive: [3, 3] },
  "1,5": { negative: [1, 2], neutral: [3, 3], positive: [4, 5] },
  "1,7": { negative: [1, 3], neutral: [4, 4], positive: [5, 7] },
};

/** Where the answer to a question leads. Without `branching`, or where it can't be said, to the next one. */
export function toJumps(card: Card, losses: Losses): readonly Jump[] {
  const { type, index, responseValues } = fields(card.source.branching);
  const at = `${card.path}.branching`;
  if (type === "end") return [{ to: card.count }];
  if (type === "specific_question") return forward({}, index, card, at, losses);
  if (type !== "response_based") return [];

  const { written } = card;
  const answers = Object.entries(fields(responseValues));
  if (!written && answers.length > 0)
    losses.lose(at, "goes on by the answer to a question that could not be carried over; now to the next");
  return answers.flatMap(([name, to]) => {
    const matcher = written && matcherFor(name, written);
    if (matcher === undefined) return [];
    const when = { [`answer.${written?.question.id}`]: matcher };
    return forward({ when }, to, card, `${at}.responseValues.${name}`, losses);
  });
}

/** Of a rating a part of its scale, of a single choice the place of an option; other answers lead nowhere in PostHog. */
function matcherFor(name: string, { question, optionIds }: Written): Matcher | undefined {
  if (question.type === "choice") return question.multiple ? undefined : optionIds?.get(name);
  const scale = scaleOf(question);
  const buckets = scale && BUCKETS[String(scale)];
  const bucket = buckets && Object.hasOwn(buckets, name) ? buckets[name] : undefined;
  return scale && bucket && scaleMatcher(scaleValues(bucket), scale);
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
