import fc from "fast-check";
import { expect, test } from "vitest";
import { testDevice } from "../../../src/testing/index.js";
import { earshotOn, npsTouchpoint } from "../../helpers/earshot-on-device.js";

const HOUR_MS = 3_600_000;

/** Ways in which a visitor may have come to this moment. */
const situation = fc.record({
  seed: fc.integer({ min: 1, max: 1_000 }),
  plan: fc.constantFrom("pro", "free"),
  visible: fc.constantFrom(true, true, true, false),
  open: fc.constantFrom(false, false, false, true),
  show: fc.constantFrom("once", "untilAnswered", "always"),
  sample: fc.constantFrom(1, 1, 0.5),
  quiet: fc.constantFrom("0s", "1h", "1d"),
  perSession: fc.integer({ min: 0, max: 3 }),
  past: fc.constantFrom("never", "answered", "escaped", "snoozed", "timedOut"),
  passedMs: fc.constantFrom(0, 10 * 60_000, 2 * HOUR_MS, 30 * HOUR_MS, -HOUR_MS),
} as const);

type Given = typeof situation extends fc.Arbitrary<infer T> ? T : never;

/** What `explain` says, and whether the next trigger shows the prompt. */
async function saidAndDone(given: Given): Promise<readonly [eligible: boolean, shown: boolean]> {
  const device = testDevice({ seed: given.seed });
  const { earshot, renderer } = earshotOn(device, {
    limits: { quiet: given.quiet, perSession: given.perSession },
    touchpoints: [
      npsTouchpoint("other"),
      npsTouchpoint("a", {
        triggers: [{ on: "event", name: "go" }],
        audience: { "user.plan": "pro" },
        sample: given.sample,
        frequency: { show: given.show, cooldown: { answered: "1d", dismissed: "1h", ignored: "0s", snoozed: "5m" } },
      }),
    ],
  });
  earshot.identify("u", { plan: given.plan });

  if (given.past !== "never") {
    await earshot.ask("a");
    const prompt = renderer.prompt();
    if (given.past === "answered") await prompt?.answer({ nps: 9 }, { complete: true, trusted: true });
    prompt?.closed(given.past === "answered" ? "closed" : given.past);
  }
  if (given.passedMs < 0) device.clock.set(device.clock.now() + given.passedMs);
  else await device.clock.advance(given.passedMs);
  if (given.open) await earshot.ask("other");
  device.page.setVisible(given.visible);

  const { eligible } = await earshot.explain("a");
  earshot.track("go");
  await device.clock.advance(0);
  const shown = renderer.prompt()?.touchpoint.id === "a";
  earshot.close();
  return [eligible, shown];
}

test("`explain` says eligible exactly when the next trigger shows the prompt", async () => {
  const seen = new Set<boolean>();
  await fc.assert(
    fc.asyncProperty(fc.array(situation, { minLength: 30, maxLength: 30 }), async (situations) => {
      const outcomes = await Promise.all(situations.map(saidAndDone));
      for (const [i, [eligible, shown]] of outcomes.entries()) {
        expect(shown, JSON.stringify(situations[i])).toBe(eligible);
        seen.add(shown);
      }
    }),
    { numRuns: 12, endOnFailure: true },
  );
  expect([...seen].sort()).toEqual([false, true]);
}, 30_000);
