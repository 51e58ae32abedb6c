import fc from "fast-check";
import { expect, test } from "vitest";
import { decide } from "../../../src/eligibility/decide.js";
import { situation, touchpoint } from "../../helpers/situation.js";
import { live } from "./live.js";
import { timeline } from "./timeline.js";

test("whatever a visitor, a host and a clock do: one prompt at a time, no rest cut short, none after its last", async () => {
  const timelines = fc.array(timeline, { minLength: 40, maxLength: 40 });
  let brought = 0;
  // Side by side, for most of their time they wait for the runtime.
  await fc.assert(
    fc.asyncProperty(timelines, async (lives) => {
      for (const each of await Promise.all(lives.map(live))) brought += each;
    }),
    { numRuns: 10, endOnFailure: true },
  );
  expect(brought).toBeGreaterThan(300);
});

test("raising the sample takes nobody out who was in", () => {
  const rate = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.string(), fc.stringMatching(/^[\w.:-]{1,64}$/), rate, rate, (respondent, id, a, b) => {
      const eligible = (sample: number) =>
        decide(situation({ respondent, touchpoint: { ...touchpoint({ sample }), id } })).eligible;
      if (eligible(Math.min(a, b))) expect(eligible(Math.max(a, b))).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});
