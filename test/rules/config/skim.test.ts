import fc from "fast-check";
import { expect, test } from "vitest";
import { createMore } from "../../../src/client/create-more.js";
import { createVisits } from "../../../src/client/create-visits.js";
import { normalize } from "../../../src/config/normalize.js";
import { skim } from "../../../src/config/skim.js";
import { EarshotError } from "../../../src/errors.js";
import { holds } from "../../../src/lib/holds.js";
import type { Facts } from "../../../src/model/condition.js";
import type { Plan } from "../../../src/model/plan.js";
import { testDevice, testPage, testSenses } from "../../../src/testing/index.js";
import { createTriggers } from "../../../src/trigger/create-triggers.js";
import { signals } from "../../../src/trigger/watcher/signals.js";
import { watches } from "../../../src/trigger/watcher/watches.js";

const NAMES = ["go", "stop", "constructor", "__proto__"];
const name = fc.constantFrom(...NAMES);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 40, arbitrary: arbitrary as fc.Arbitrary<unknown> }, fc.jsonValue({ maxDepth: 2 }));

const matcher = fc.oneof(
  name,
  fc.dictionary(
    fc.constantFrom("eq", "in", "gt", "exists", "glob", "daysAgo"),
    fc.oneof(name, fc.jsonValue({ maxDepth: 2 })),
  ),
);
const { condition } = fc.letrec<{ condition: unknown }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3 },
    fc.dictionary(fc.constantFrom("user.plan", "page.path", "event.total", "asked.a", "now", "__proto__"), matcher),
    fc.record({ any: maybe(fc.array(tie("condition"), { maxLength: 2 })) }),
    fc.record({ not: maybe(tie("condition")) }),
  ),
}));
const duration = fc.constantFrom("0s", "1s", "5m");
const timing = { delay: maybe(duration), cancelOn: maybe(fc.array(name)), where: maybe(condition) };
const optional: { requiredKeys: "on"[] } = { requiredKeys: ["on"] };
const trigger = fc.oneof(
  fc.record({ on: fc.constantFrom("load", "route", "exit", "link", "manual", "nonsense"), ...timing }, optional),
  fc.record({ on: fc.constant("event"), name: maybe(name), count: maybe(fc.nat(3)), ...timing }, optional),
  fc.record(
    { on: fc.constant("sequence"), steps: maybe(fc.array(name)), within: maybe(duration), ...timing },
    optional,
  ),
  fc.record({ on: fc.constantFrom("click", "visible"), selector: maybe(fc.constant("#a")), ...timing }, optional),
  fc.record({ on: fc.constant("scroll"), depth: maybe(fc.constant(0.5)), ...timing }, optional),
  fc.record({ on: fc.constantFrom("dwell", "idle", "return"), for: maybe(duration), ...timing }, optional),
  fc.record({ on: fc.constantFrom("frustration", "visit"), count: maybe(fc.nat(3)), ...timing }, optional),
);
const question = fc.record({ id: fc.constant("nps"), type: fc.constant("nps"), text: fc.constant("How likely?") });
const touchpoint = fc.record(
  {
    id: maybe(fc.constantFrom("a", "b", "c", "constructor")),
    enabled: maybe(fc.constantFrom(true, true, false, "test")),
    priority: maybe(fc.integer({ min: -5, max: 5 })),
    triggers: maybe(fc.array(maybe(trigger), { maxLength: 4 })),
    audience: maybe(condition),
    questions: maybe(fc.array(question, { minLength: 1, maxLength: 1 })),
  },
  { requiredKeys: ["id", "questions"] },
);
const config = fc.record(
  { touchpoints: maybe(fc.array(maybe(touchpoint), { maxLength: 4 })), consent: maybe(fc.constant("granted")) },
  { requiredKeys: ["touchpoints"] },
);
/** As it comes over the network: JSON, where `__proto__` is a name like any other. */
const json = fc
  .oneof({ weight: 9, arbitrary: config as fc.Arbitrary<unknown> }, fc.jsonValue())
  .map((value) => JSON.parse(JSON.stringify(value)));

function skimmed(config: unknown): Plan | undefined {
  try {
    return skim(config);
  } catch (error) {
    expect(error).toBeInstanceOf(EarshotError);
    return undefined;
  }
}

test("no JSON makes it throw anything but its own error, and only where `normalize` does", () => {
  fc.assert(
    fc.property(json, (config) => {
      const plan = skimmed(config);
      if (plan) expect(() => normalize(config, () => {})).not.toThrow();
      else expect(() => normalize(config, () => {})).toThrow(EarshotError);
    }),
    { numRuns: 1_000 },
  );
});

test("whatever is read to the letter was listened to by the same words", () => {
  let triggers = 0;
  fc.assert(
    fc.property(json, (config) => {
      const plan = skimmed(config);
      if (!plan) return;
      for (const read of normalize(config, () => {}).touchpoints) {
        if (read.enabled === false) continue;
        const moment = plan.moments.find(({ id }) => id === read.id);
        expect(moment).toMatchObject({ id: read.id, priority: read.priority });
        expect(moment?.audience).toEqual(read.audience ?? {});
        expect(moment?.triggers.map(({ on, delayMs, where, cancelOn }) => ({ on, delayMs, where, cancelOn }))).toEqual(
          read.triggers.map(({ on, delayMs, where = {}, cancelOn }) => ({ on, delayMs, where, cancelOn })),
        );
        triggers += read.triggers.length;
      }
    }),
    { numRuns: 1_000 },
  );
  expect(triggers).toBeGreaterThan(20);
});

/** Every moment there is, in no order that makes sense. */
function liveThrough(plan: Plan, facts: Facts): number {
  const timers = new Set<() => void>();
  let now = 0;
  const clock = {
    now: () => now,
    after(_: number, fn: () => void) {
      timers.add(fn);
      return () => void timers.delete(fn);
    },
  };
  const [page, senses] = [testPage("https://shop.example/?earshot=a"), testSenses()];
  const { ports } = testDevice();
  const marks = ports.openMarks("test", "local");
  const visits = createVisits({ clock, page, random: ports.random }, marks);
  const world = { clock, page, marks, visit: visits.current };
  const more = createMore(
    { watches, senses, signals },
    { world, visits, written: plan.written, log: () => {}, onFound: () => {} },
  );
  let due = 0;
  const triggers = createTriggers(world, plan.moments, {
    facts: (name) => facts(name) ?? more.facts(name),
    watchMore: more.watch,
    onDue(each) {
      due += 1;
      holds(each.touchpoint.audience ?? {}, each.facts);
    },
  });
  for (let i = 0; i < 2; i++) {
    for (const each of NAMES) triggers.track(each, { total: facts("event.total") as never });
    page.dispatchTrack("go", { total: 1 });
    page.click("#a", "undefined", "[object Object]");
    senses.scroll({ depth: 1 });
    senses.show("#a", {}, 1);
    senses.press({ clickable: true });
    senses.fail();
    senses.pointerOut();
    page.setVisible(false);
    now += 3_600_000;
    page.setVisible(true);
    page.go(`/${i}`);
    for (const ring of [...timers]) ring();
  }
  triggers.close();
  more.close();
  visits.close();
  return due;
}

test("a touchpoint is listened to by its own triggers, not by those of a broken one of the same name", () => {
  const questions = [{ id: "nps", type: "nps", text: "How likely?" }];
  const triggers = [{ on: "event", name: "go" }];
  const twice = { touchpoints: [{ id: "a" }, { id: "a", triggers, questions }] };
  const logged: string[] = [];
  expect(normalize(twice, (line) => logged.push(line)).touchpoints).toEqual([]);
  expect(logged[1]).toContain('touchpoints[1].id is "a", expected an id of its own, touchpoints[0] has this one');
});

test.each([
  [{ where: null }, {}],
  [{}, { audience: null }],
  [{ where: { not: null } }, {}],
])("what is no condition is listened to by nobody: %j %j", (trigger, touchpoint) => {
  const config = { touchpoints: [{ id: "a", triggers: [{ on: "load", ...trigger }], ...touchpoint }] };
  expect(skim(config)).toMatchObject({ moments: [], odd: true });
});

test("whatever it lets through throws at no moment", () => {
  let due = 0;
  const known = fc.dictionary(fc.constantFrom("user.plan", "event.total", "now"), fc.anything());
  fc.assert(
    fc.property(json, known, (config, values) => {
      const plan = skimmed(config);
      if (plan) due += liveThrough(plan, (name) => (Object.hasOwn(values, name) ? values[name] : undefined));
    }),
    { numRuns: 1_000 },
  );
  expect(due).toBeGreaterThan(100);
});
