import type { WireRecord } from "earshot/schema";
import { answerOf } from "./answer-of.js";
import { spellOf, yearBefore } from "./calendar.js";
import { createChance } from "./chance.js";
import { commentOf } from "./comments.js";
import { journey, moodOf, type SampleTouchpoint } from "./journey.js";
import { createPeople, type Person } from "./people.js";

const DAY_MS = 86_400_000;
const COMMENTS = 0.22;

/** How a prompt went away that nobody answered. */
const CLOSED = [
  ["closed", 5],
  ["escaped", 1],
  ["timedOut", 2],
  ["navigated", 3],
] as const;

/** A record, and when it happened in the year. */
export interface SampleRecord {
  readonly record: WireRecord;
  /** Epoch milliseconds. */
  readonly at: number;
}

/**
 * A year of a shop that never was, day by day: seasons and weekends, a release that broke the checkout, a checkout that
 * is the weakest even when it works. The same arguments give the same year.
 *
 * @param responses how many answers there are to be, about
 * @param now epoch milliseconds; the year ends with the day before
 */
export function* sampleYear(responses: number, now: number, seed = 1): Generator<SampleRecord> {
  const chance = createChance(seed);
  const people = createPeople(chance);
  const weighted = journey.map((each) => [each, each.weight] as const);
  const weight = journey.reduce((sum, each) => sum + each.weight, 0);
  const answered = journey.reduce((sum, each) => sum + each.weight * each.responds, 0) / weight;

  let owed = 0;
  for (const { day, ago, share } of yearBefore(now)) {
    owed += (responses / answered) * share;
    for (; owed >= 1; owed -= 1) {
      const touchpoint = chance.pick(weighted);
      const at = day + Math.floor(chance.next() * DAY_MS);
      yield* promptOf(touchpoint, people.come(touchpoint.audience), at, ago);
    }
  }

  function* promptOf(touchpoint: SampleTouchpoint, person: Person, at: number, ago: number): Generator<SampleRecord> {
    const base = { test: false, promptId: idAt(at), ...circumstances(touchpoint, person, idAt(at)) };
    const write = (more: object, afterMs: number): SampleRecord => {
      const when = at + afterMs;
      return {
        record: { id: idAt(when), at: new Date(when).toISOString(), ...base, ...more } as unknown as WireRecord,
        at: when,
      };
    };
    yield write({ kind: "shown", rev: 1 }, 0);

    const mobile = person.device === "mobile";
    if (!chance.happens(touchpoint.responds * (mobile ? 0.9 : 1.12))) {
      // The others are still open when the page is left.
      if (chance.happens(0.75)) yield write({ kind: "dismissed", rev: 1, how: chance.pick(CLOSED) }, 4_000);
      return;
    }
    const strain = touchpoint.id === "checkout" && mobile ? -0.25 : 0;
    const feeling = touchpoint.feeling + spellOf(touchpoint.id, ago) + strain + person.temper + chance.normal() * 0.5;
    const answer = answerOf(touchpoint, feeling, chance);
    const durationMs = Math.round(3_000 + chance.next() * 15_000);
    // Who is upset writes more often.
    const writes = chance.happens(COMMENTS * (feeling < -0.25 ? 2 : 1));
    const text = writes ? commentOf(chance, person.locale, touchpoint.topics, moodOf(feeling)) : "";
    const complete = writes || chance.happens(0.85);
    const why = { question: "why", type: "text", value: text, text: "What is the main reason?" };
    const answers = complete ? [answer, why] : [answer];
    yield write({ kind: "response", rev: complete ? 2 : 1, answers, complete, durationMs }, durationMs);
  }

  /** A UUIDv7 of that moment. */
  function idAt(at: number): string {
    const time = Math.floor(at).toString(16).padStart(12, "0");
    const variant = chance.one(["8", "9", "a", "b"]);
    return `${time.slice(0, 8)}-${time.slice(8)}-7${chance.hex(3)}-${variant}${chance.hex(3)}-${chance.hex(12)}`;
  }
}

function circumstances({ id, stage, audience, path, trigger }: SampleTouchpoint, person: Person, session: string) {
  const { anonymousId, userId, accountId, locale, device, viewport, timeZone, traits } = person;
  return {
    touchpoint: { id, stage, revision: 1, audience },
    respondent: { anonymousId, ...(userId && { userId }), ...(accountId && { accountId }) },
    locale,
    context: { path, device, viewport, timeZone, session, trigger },
    traits: { ...traits, sample: true },
  };
}
