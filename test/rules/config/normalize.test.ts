import { expect, test } from "vitest";
import { normalize } from "../../../src/config/normalize.js";
import { npsTouchpoint } from "../../helpers/earshot-on-device.js";

const DAY_MS = 86_400_000;

function read(config: unknown) {
  const logged: string[] = [];
  return { plan: normalize(config, (line) => logged.push(line)), logged };
}

test("fills in the defaults", () => {
  const { plan, logged } = read({ touchpoints: [npsTouchpoint("a")] });
  expect(logged).toEqual([]);
  expect(plan).toMatchObject({ consent: "granted", debug: false });
  const { limits, theme, locale, touchpoints } = plan;
  expect({ limits, theme, locale, touchpoints }).toEqual({
    limits: { quietMs: 7 * DAY_MS, perSession: 1, groups: {} },
    theme: {},
    locale: "auto",
    touchpoints: [
      {
        id: "a",
        stage: "use",
        respondent: "customer",
        revision: 1,
        priority: 0,
        enabled: true,
        triggers: [],
        sample: 1,
        show: "untilAnswered",
        cooldownMs: { answered: 90 * DAY_MS, dismissed: 30 * DAY_MS, ignored: 7 * DAY_MS, snoozed: DAY_MS },
        presentation: { as: "popover", position: "bottom-end", later: true },
        questions: [{ id: "nps", type: "nps", text: "How likely?" }],
        endings: [],
        groups: [],
        messages: {},
      },
    ],
  });
});

test("one broken touchpoint silences none of the others; each mistake is named with its path", () => {
  const { plan, logged } = read({
    touchpoints: [
      npsTouchpoint("good"),
      npsTouchpoint("late", { triggers: [{ on: "evnt", name: "x" }] as never }),
      npsTouchpoint("mute", { questions: [{ id: "q", type: "nps" }] as never }),
      npsTouchpoint("good"),
      npsTouchpoint("fine", { sample: 0.5 }),
      "nonsense",
      npsTouchpoint("odd", { sample: 2, priority: "high" as never }),
    ],
  });

  expect(plan.touchpoints.map(({ id }) => id)).toEqual(["good", "fine"]);
  expect(logged).toEqual([
    'touchpoints[1] is switched off, the others work. touchpoints[1].triggers[0].on is "evnt", expected load | route | exit | link | manual | event | sequence | click | visible | scroll | dwell | idle | return | frustration | visit.',
    "touchpoints[2] is switched off, the others work. touchpoints[2].questions[0].text is missing, expected a text.",
    'touchpoints[3] is switched off, the others work. touchpoints[3].id is "good", expected an id of its own, touchpoints[0] has this one.',
    'touchpoints[5] is switched off, the others work. touchpoints[5] is "nonsense", expected an object.',
    'touchpoints[6] is switched off, the others work. touchpoints[6].priority is "high", expected a number from -1000000 to 1000000. touchpoints[6].sample is 2, expected a number from 0 to 1.',
  ]);
});

test("a setting that makes no sense is passed over, its default holds", () => {
  const { plan, logged } = read({ limits: { quiet: "soon" }, touchpoints: [npsTouchpoint("a")] });
  expect(plan.limits.quietMs).toBe(7 * DAY_MS);
  expect(plan.touchpoints).toHaveLength(1);
  expect(logged).toEqual([
    'some settings are passed over, the rest works. limits.quiet is "soon", expected a duration like "30s", "5m", "12h", "90d" or "2w".',
  ]);
});

const circular: { self?: unknown } = {};
circular.self = circular;

test.each([
  [undefined, "config_invalid"],
  ["text", "config_invalid"],
  [[], "config_invalid"],
  [{}, "config_invalid"],
  [{ touchpoints: {} }, "config_invalid"],
  [{ touchpoints: [{ id: "x".repeat(70_000) }] }, "config_too_large"],
  [{ touchpoints: [circular] }, "config_invalid"],
  [{ touchpoints: Array.from({ length: 201 }, (_, i) => npsTouchpoint(`t${i}`)) }, "config_too_large"],
])("S23: nothing can be saved of %o", (config, code) => {
  expect(() => read(config)).toThrow(expect.objectContaining({ name: "EarshotError", code }));
});

test("higher priority goes first, ties by the order of the file", () => {
  const { plan } = read({
    touchpoints: [
      npsTouchpoint("a"),
      npsTouchpoint("b", { priority: 2 }),
      npsTouchpoint("c"),
      npsTouchpoint("d", { priority: 2 }),
    ],
  });
  expect(plan.touchpoints.map(({ id }) => id)).toEqual(["b", "d", "a", "c"]);
});

test("S06, S23: neither prototypes nor endless nesting get through", () => {
  const hostile = JSON.parse(
    '{"touchpoints":[{"id":"a","__proto__":{"polluted":1},"audience":{"__proto__":{"polluted":1}},"questions":[{"id":"constructor","type":"nps","text":"x"}]}]}',
  );
  const { plan } = read(hostile);
  expect(({} as { polluted?: number }).polluted).toBeUndefined();
  expect(Object.getPrototypeOf(plan.touchpoints[0]?.audience ?? {})).toBe(Object.prototype);

  let deep: object = { "user.plan": "pro" };
  for (let i = 0; i < 1_000; i++) deep = { not: deep };
  expect(read({ touchpoints: [npsTouchpoint("a", { audience: deep as never })] }).plan.touchpoints).toEqual([]);
});
