import { isProblem } from "../src/mentions/row.js";
import type { Settings } from "../src/mentions/settings.js";
import { toMention } from "../src/mentions/to-mention.js";
import type { Incoming } from "../src/store.js";
import type { Source } from "../src/stored-record.js";
import { spellOf, yearBefore } from "./calendar.js";
import { type Chance, createChance } from "./chance.js";
import { commentOf } from "./comments.js";
import { journey, moodOf } from "./journey.js";

const DAY_MS = 86_400_000;

/** Where people speak without being asked, and of what; the share of all that is said. */
const PLACES: readonly (readonly [{ readonly touchpoint: string; readonly source: Source }, number])[] = [
  [{ touchpoint: "unboxing", source: "review" }, 5],
  [{ touchpoint: "everyday-use", source: "review" }, 4],
  [{ touchpoint: "support-chat", source: "call" }, 3],
  [{ touchpoint: "everyday-use", source: "social" }, 1],
];

const FIELDS = [
  ...["text", "at", "author", "rating", "locale", "source", "touchpoint", "stage"],
  ...["trait.product", "trait.sample"],
];
const settings: Settings = { columns: new Map(FIELDS.map((field) => [field, field])), fixed: {}, scale: [1, 5] };

/**
 * What was said elsewhere in the sample year: by those who have a reason to, so of the best and of the worst.
 *
 * @param count how many, about
 * @param now epoch milliseconds; the year ends with the day before
 */
export async function* sampleMentions(count: number, now: number, seed = 1): AsyncGenerator<Incoming> {
  const chance = createChance(seed + 1);
  let owed = 0;
  for (const { day, ago, share } of yearBefore(now)) {
    owed += count * share;
    for (; owed >= 1; owed -= 1) {
      const at = day + Math.floor(chance.next() * DAY_MS);
      const mention = await toMention(cellsOf(chance, at, ago), settings, now);
      if (isProblem(mention)) throw new Error(mention.message);
      yield { ...mention, receivedAt: at };
    }
  }
}

function cellsOf(chance: Chance, at: number, ago: number) {
  const { touchpoint, source } = chance.pick(PLACES);
  const { stage, feeling, topics } = journey.find(({ id }) => id === touchpoint) ?? {
    stage: "use",
    feeling: 0,
    topics: [],
  };
  const felt = feeling + spellOf(touchpoint, ago) + chance.normal() * 0.9 - 0.35;
  const locale = chance.pick([["en-GB", 5] as const, ["de-DE", 4] as const, ["en-US", 3] as const]);
  return {
    text: commentOf(chance, locale, topics, moodOf(felt)),
    at: new Date(at).toISOString(),
    ...(chance.happens(0.6) && { author: `sample-user-${chance.hex(10)}` }),
    ...(source === "review" && { rating: Math.min(5, Math.max(1, Math.round(3.4 + felt * 1.3))) }),
    ...{ locale, source, touchpoint, stage },
    "trait.product": chance.one(["Tide mug", "Moss bowl", "Ember teapot"]),
    "trait.sample": true,
  };
}
