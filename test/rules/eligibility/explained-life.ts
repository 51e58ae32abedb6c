import fc from "fast-check";
import type { TouchpointsConfig } from "../../../src/index.js";
import { npsTouchpoint } from "../../helpers/earshot-on-device.js";
import { NOW } from "../../helpers/situation.js";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
const COUNT = 20;

const day = (n: number) => new Date(NOW + n * DAY_MS).toISOString().slice(0, 10);
const often = <T>(times: number, value: T, ...others: T[]) =>
  fc.constantFrom(...Array.from({ length: times }, () => value), ...others);

const rest = fc.constantFrom("0s", "0s", "1h", "2d" as const);
const touchpoint = fc.record({
  enabled: often<boolean | "test">(14, true, "test", false),
  dates: often<object>(9, {}, { from: day(2) }, { until: day(1) }, { from: day(-9), until: day(9) }),
  audience: often<object>(
    8,
    {},
    { "user.plan": "pro" },
    { "page.path": { glob: "/{shop,cart}/*" } },
    { any: [{ "user.plan": "pro" }, { not: { "user.id": { exists: true } } }] },
    { "asked.t0": { exists: false } },
    { not: { "answered.t0": { daysAgo: { lt: 1 } } } },
    { "asked.t1": { exists: true } },
    { "user.seats": { exists: true, ne: null } },
  ),
  sample: often(8, 1, 0.5, 0.1),
  frequency: fc.record({
    show: fc.constantFrom("once", "untilAnswered", "always", "always"),
    cooldown: fc.record({ answered: rest, dismissed: rest, ignored: rest, snoozed: rest }),
    groups: fc.subarray(["a", "b"]),
  }),
  /** The only question is for some. */
  narrow: often(12, false, true),
});

const scene = fc.record({
  passMs: fc.constantFrom(0, MINUTE_MS, MINUTE_MS, 10 * MINUTE_MS, 2 * HOUR_MS, 8 * HOUR_MS, DAY_MS, -HOUR_MS),
  turn: often(
    9,
    "stays",
    "comes back",
    "comes back",
    "navigates",
    "reloads",
    "logs in",
    "logs in as another",
    "logs out",
  ),
  against: often(
    9,
    "nothing",
    "hidden",
    "pending",
    "denied",
    "open here",
    "open in another tab",
    "nothing to draw with",
  ),
  of: fc.nat(COUNT - 1),
  end: fc.constantFrom("answers", "begins to answer", "escaped", "snoozed", "timedOut", "leaves it open"),
} as const);

/** One configuration and what happens to one visitor on one device. */
export const explainedLife = fc.record({
  seed: fc.nat(1_000_000),
  test: often(4, false, true),
  limits: fc.record({
    quiet: fc.constantFrom("0s", "0s", "5m", "1h" as const),
    perSession: fc.constantFrom(1, 3, 100),
    groups: fc.record({
      a: fc.record({ max: fc.integer({ min: 0, max: 4 }), per: fc.constantFrom("1h", "1d" as const) }),
      b: fc.record({ max: fc.constant(1), per: fc.constantFrom("10m", "8h" as const) }),
    }),
  }),
  touchpoints: fc.array(touchpoint, { minLength: COUNT, maxLength: COUNT }),
  scenes: fc.array(scene, { minLength: 40, maxLength: 40 }),
});

export type ExplainedLife = typeof explainedLife extends fc.Arbitrary<infer T> ? T : never;

/** What the product team wrote. */
export function configOf({ test, limits, touchpoints }: ExplainedLife): TouchpointsConfig {
  const written = touchpoints.map(({ enabled, dates, audience, sample, frequency, narrow }, i) => {
    const question = { id: "nps", type: "nps" as const, text: "How likely?" };
    return npsTouchpoint(`t${i}`, {
      ...{ enabled, ...dates, audience: audience as never, sample, frequency: frequency as never },
      triggers: [{ on: "event", name: `e${i}` }],
      questions: [narrow ? { ...question, if: { "user.plan": "pro" } } : question],
    });
  });
  return { collector: "/v1/batch", test, limits, touchpoints: [...written, npsTouchpoint("host")] };
}
