import { ces, compare, csat, type Histogram } from "earshot/metrics";
import { record as schema } from "earshot/schema";
import { expect, test } from "vitest";
import { sampleReleases, spells } from "../../examples/collector/seed/calendar.js";
import { type SampleRecord, sampleYear } from "../../examples/collector/seed/sample-year.js";

const NOW = Date.UTC(2026, 10, 29, 12);
const DAY_MS = 86_400_000;
const year = [...sampleYear(4_000, NOW)];

/** How often each score was given at a touchpoint, from so many days before to so many. */
function histogram(touchpoint: string, from = 366, to = 0): Histogram {
  const counts: Record<number, number> = {};
  for (const { record, at } of year) {
    const ago = (NOW - at) / DAY_MS;
    if (record.kind !== "response" || record.touchpoint.id !== touchpoint || ago > from || ago < to) continue;
    const value = Number(record.answers[0]?.value);
    counts[value] = (counts[value] ?? 0) + 1;
  }
  return counts;
}

test("the same seed gives the same year, another one another", () => {
  const first = (seed?: number) => sampleYear(100, NOW, seed).next().value as SampleRecord;
  expect([...sampleYear(200, NOW, 7)]).toEqual([...sampleYear(200, NOW, 7)]);
  expect(first(2)).not.toEqual(first(3));
});

test("every record is one that the collector takes, within the last year, under an id of its own", () => {
  const wrong = year.filter(({ record }) => !schema.safeParse(record).success);
  expect(wrong).toEqual([]);
  expect(year.every(({ at, record }) => at === Date.parse(record.at) && at < NOW && at > NOW - 366 * DAY_MS)).toBe(
    true,
  );
  expect(new Set(year.map(({ record }) => record.id)).size).toBe(year.length);
  expect(year.every(({ record }) => record.traits?.sample === true)).toBe(true);
});

test("there are about as many responses as were asked for", () => {
  const responses = year.filter(({ record }) => record.kind === "response");
  expect(responses.length / 4_000).toBeCloseTo(1, 1);
});

test("the checkout is weak, the bad release makes it worse, and what was mended makes it better", () => {
  const [release, mended] = spells;
  const { score: unboxing } = csat(histogram("unboxing"));
  expect(unboxing).toBeGreaterThan(70);
  const usual = histogram("checkout", 300, 140);
  const broken = compare(usual, histogram("checkout", release?.from, release?.to), ces);
  expect(broken).toMatchObject({ real: true });
  expect(broken.difference).toBeLessThan(-1);
  expect(compare(usual, histogram("checkout", mended?.from, mended?.to), ces).difference).toBeGreaterThan(0);
});

test("weekends and the months before the holidays are busier", () => {
  const shown = year.filter(({ record }) => record.kind === "shown");
  const share = (is: (date: Date) => boolean) => shown.filter(({ at }) => is(new Date(at))).length / shown.length;
  expect(share((date) => [0, 6].includes(date.getUTCDay()))).toBeGreaterThan(2 / 7);
  expect(share((date) => [10, 11].includes(date.getUTCMonth()))).toBeGreaterThan(61 / 365);
});

test("releases are marked where something began, oldest first, within the year", () => {
  const releases = sampleReleases(NOW);
  expect(releases.map(({ name }) => name)).toEqual(["4.0", "4.1", "4.2"]);
  const first = spells.find(({ release }) => release === "4.0");
  expect(releases[0]?.at).toBe(Math.floor(NOW / DAY_MS) * DAY_MS - (first?.from ?? 0) * DAY_MS);
  expect(releases.map(({ at }) => at)).toEqual(releases.map(({ at }) => at).sort((a, b) => a - b));
});
