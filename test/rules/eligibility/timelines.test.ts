import fc from "fast-check";
import { expect, test } from "vitest";
import { testDevice } from "../../../src/testing/index.js";
import { earshotOn, npsTouchpoint } from "../../helpers/earshot-on-device.js";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const QUIET_MS = 2 * DAY_MS;
const COOLDOWN = { answered: "20d", dismissed: "5d", ignored: "3d", snoozed: "1d" } as const;
const COOLDOWN_MS = { answered: 20 * DAY_MS, dismissed: 5 * DAY_MS, ignored: 3 * DAY_MS, snoozed: DAY_MS };

const config = {
  limits: { quiet: "2d" as const, perSession: 2 },
  touchpoints: (["once", "untilAnswered", "always"] as const).map((show) =>
    npsTouchpoint(show, { triggers: [{ on: "event", name: show }], frequency: { show, cooldown: COOLDOWN } }),
  ),
};

type Id = "once" | "untilAnswered" | "always";
type Step =
  | { readonly do: "track" | "ask"; readonly id: Id }
  | { readonly do: "answer" | "reload" | "hide and come back" }
  | { readonly do: "close"; readonly how: "escaped" | "snoozed" | "timedOut" }
  | { readonly do: "wait" | "clock back"; readonly ms: number };

const id = fc.constantFrom<Id>("once", "untilAnswered", "always");
const ms = fc.constantFrom(1_000, HOUR_MS, DAY_MS, 3 * DAY_MS, 6 * DAY_MS, 25 * DAY_MS);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant("track" as const), id }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("ask" as const), id }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("answer" as const) }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant("close" as const), how: fc.constantFrom("escaped", "snoozed", "timedOut") }),
  },
  { weight: 4, arbitrary: fc.record({ do: fc.constant("wait" as const), ms }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("clock back" as const), ms }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom("reload" as const, "hide and come back" as const) }) },
);

const OUTCOME = { escaped: "dismissed", snoozed: "snoozed", timedOut: "ignored" } as const;

/**
 * Lives through the steps, and holds every prompt that a trigger brings against what happened before it.
 *
 * @returns how many touchpoints were shown
 */
async function live(steps: readonly Step[]): Promise<number> {
  let device = testDevice();
  let open = 0;
  let most = 0;
  const start = () => {
    open = 0;
    const started = earshotOn(device, config);
    started.earshot.on("shown", () => {
      open += 1;
      most = Math.max(most, open);
    });
    return started;
  };
  let { earshot, renderer } = start();

  let lastShownAt = Number.NEGATIVE_INFINITY;
  const restsUntil = new Map<string, number>();
  const shown = new Set<string>();
  const answered = new Set<string>();
  const rest = (id: string, outcome: keyof typeof COOLDOWN_MS) => {
    restsUntil.set(id, device.clock.now() + COOLDOWN_MS[outcome]);
  };

  for (const each of steps) {
    const now = device.clock.now();
    const before = renderer.prompt();

    if (each.do === "track") {
      earshot.track(each.id);
      await device.clock.advance(0);
      const prompt = renderer.prompt();
      if (prompt && !before) {
        expect(now).toBeGreaterThanOrEqual(lastShownAt + QUIET_MS);
        expect(now).toBeGreaterThanOrEqual(restsUntil.get(each.id) ?? now);
        expect(each.id === "once" && shown.has(each.id)).toBe(false);
        expect(each.id === "untilAnswered" && answered.has(each.id)).toBe(false);
      }
    }
    if (each.do === "ask") expect(await earshot.ask(each.id)).toBe(!before);

    const prompt = renderer.prompt();
    if (prompt && !before) {
      lastShownAt = Math.max(lastShownAt, now);
      shown.add(prompt.touchpoint.id);
      rest(prompt.touchpoint.id, "ignored");
    }
    if (prompt && each.do === "answer") {
      await prompt.answer({ nps: 5 }, { complete: false, trusted: true });
      answered.add(prompt.touchpoint.id);
      rest(prompt.touchpoint.id, "answered");
    }
    if (prompt && each.do === "close") {
      open -= 1;
      prompt.closed(each.how);
      await device.clock.advance(0);
      if (!answered.has(prompt.touchpoint.id)) rest(prompt.touchpoint.id, OUTCOME[each.how]);
    }
    if (each.do === "wait") await device.clock.advance(each.ms);
    if (each.do === "clock back") device.clock.set(now - each.ms);
    if (each.do === "hide and come back") {
      device.page.setVisible(false);
      device.page.setVisible(true);
    }
    if (each.do === "reload") {
      earshot.close();
      device = device.reload();
      ({ earshot, renderer } = start());
    }
  }
  earshot.close();
  expect(most).toBeLessThanOrEqual(1);
  return shown.size;
}

test("whatever a visitor, a host and a clock do: one prompt at a time, no rest cut short, none after its last", async () => {
  const timelines = fc.array(fc.array(step, { minLength: 10, maxLength: 30, size: "max" }), {
    minLength: 10,
    maxLength: 10,
  });
  let shown = 0;
  // Side by side, for most of their time they wait for the runtime.
  await fc.assert(
    fc.asyncProperty(timelines, async (lives) => {
      for (const each of await Promise.all(lives.map(live))) shown += each;
    }),
    { numRuns: 12, endOnFailure: true },
  );
  expect(shown).toBeGreaterThan(100);
}, 30_000);
