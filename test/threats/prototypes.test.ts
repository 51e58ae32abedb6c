import { expect, test } from "vitest";
import { parsed } from "../../src/lib/parsed.js";
import type { TouchpointsConfig } from "../../src/model/touchpoints-config.js";
import { type TestDevice, testDevice } from "../../src/testing/index.js";
import { earshotOn } from "../helpers/earshot-on-device.js";

const PROTOTYPES = [Object.prototype, Array.prototype, Function.prototype, String.prototype, Map.prototype];
const before = PROTOTYPES.map((each) => Object.getOwnPropertyDescriptors(each) as Record<PropertyKey, unknown>);

/** What is there now that was not, or was another: every object would find it. */
const changed = () =>
  PROTOTYPES.flatMap((each, i) => {
    const now = Object.getOwnPropertyDescriptors(each) as Record<PropertyKey, unknown>;
    const same = (key: PropertyKey) => {
      const [was, is] = [before[i]?.[key], now[key]] as PropertyDescriptor[];
      return was && is && Object.is(was.value, is.value) && was.get === is.get && was.set === is.set;
    };
    return Reflect.ownKeys(now).filter((key) => !same(key));
  });

const HOSTILE =
  '"__proto__":{"polluted":1,"enabled":false},"constructor":{"prototype":{"polluted":1}},"prototype":{"polluted":1}';

/** Where names are the team's own, `constructor` and the rest are names like any other. */
const NAMED = ["audience", "where", "groups", "messages"];

/** JSON with what is hostile in every object of it, at whatever depth. @param spared keys whose values are left alone */
function poisoned(value: unknown, spared: readonly string[] = []): string {
  if (Array.isArray(value)) return `[${value.map((each) => poisoned(each, spared))}]`;
  if (Object(value) !== value) return JSON.stringify(value ?? null);
  const parts = Object.entries(value as object).map(([key, part]) => {
    return `${JSON.stringify(key)}:${spared.includes(key) ? JSON.stringify(part) : poisoned(part, spared)}`;
  });
  return `{${[HOSTILE, ...parts]}}`;
}

/** As JSON brings it: `__proto__` is a key of its own. */
const read = <T>(value: T, spared?: readonly string[]): T => JSON.parse(poisoned(value, spared));

const written: TouchpointsConfig = {
  limits: { quiet: "0s", perSession: 10, groups: { all: { max: 9, per: "1d" } } },
  theme: { accent: "#0b57d0" },
  touchpoints: [
    {
      id: "a",
      triggers: [{ on: "event", name: "a", where: { "event.total": { gt: 1 } } }],
      audience: { any: [{ "user.plan": { eq: "pro" } }] },
      frequency: { groups: ["all"], cooldown: { answered: "0s" }, show: "always" },
      questions: [
        { id: "nps", type: "nps", text: "How?" },
        { id: "why", type: "choice", text: "Why?", options: ["x", "y"].map((id) => ({ id, text: id })) },
      ],
      endings: [{ text: "Thanks", link: { text: "On", url: "/on" } }],
      messages: { en: { "questions.nps.text": "How, in English?" } },
    },
  ],
};

/** Asked and answered, as far as that goes. */
async function visit(device: TestDevice, config = read(written, NAMED)) {
  const { earshot, renderer } = earshotOn(device, config);
  earshot.identify("ada", read({ plan: "pro" }), read({ seats: 3 }));
  earshot.track("a", read({ total: 2 }));
  await device.clock.advance(10);
  const prompt = renderer.prompt();
  prompt?.keep(read({ why: ["x"] }));
  await prompt?.answer({ ...read({ nps: 9 }), why: ["x"] }, { complete: true, trusted: true });
  prompt?.closed("closed");
  await device.clock.advance(10_000);
  return { earshot, prompt };
}

test("S06: a configuration, translations and traits that would write to prototypes work, and write to none", async () => {
  const device = testDevice();
  const { prompt } = await visit(device);
  expect(prompt?.touchpoint.questions[0]?.text).toBe("How, in English?");
  expect(device.logged).toEqual([]);
  const sent = JSON.stringify(device.collector.records());
  expect(sent).toContain('"plan":"pro"');
  expect(sent).not.toMatch(/polluted|__proto__/);
  expect(changed()).toEqual([]);
});

test("S06: where it names facts, groups or languages as well, nobody is asked, and that is all", async () => {
  const device = testDevice();
  const { earshot, prompt } = await visit(device, read(written));
  expect(prompt).toBeUndefined();
  expect((await earshot.explain("a")).eligible).toBe(false);
  expect(changed()).toEqual([]);
});

test("S06: so do replies, of whatever is said in them", async () => {
  const device = testDevice();
  const reply = (status: number) => () => ({
    status,
    body: poisoned({ v: 1, results: [{ id: "x" }], retryAfterMs: 5 }),
  });
  device.collector.fail(reply(200), reply(429), reply(400), reply(200));
  const { earshot } = await visit(device);
  await device.clock.advance(3_600_000);
  expect(await earshot.stats()).toMatchObject({ queued: 0, delivered: 2 });
  expect(parsed(poisoned({ a: 1 }))).toHaveProperty("a", 1);
  expect(changed()).toEqual([]);
});

test("S06: and what lies on the device, once another script has written it anew", async () => {
  const device = testDevice();
  device.collector.fail(...Array.from({ length: 50 }, () => () => ({ status: 503 })));
  await visit(device);
  const tables = [...device.stores.values(), ...device.marks.values()];
  expect(tables.flatMap((table) => [...table.keys()]).some((key) => key.startsWith("r/"))).toBe(true);
  for (const table of tables) {
    for (const [key, value] of table) {
      if (Object(value) === value) table.set(key, read(value));
    }
    for (const name of ["__proto__", "r/__proto__", "x/__proto__", "r/constructor"]) table.set(name, read({ v: 2 }));
  }

  const { earshot, prompt } = await visit(device.reload());
  expect(prompt?.touchpoint.id).toBe("a");
  await earshot.importState(read(await earshot.exportState()));
  await device.clock.advance(24 * 3_600_000);
  await Promise.all([earshot.stats(), earshot.deadLetters(), earshot.exportMine(), earshot.explain("a")]);
  expect(changed()).toEqual([]);
  expect(await earshot.forget()).toBe(true);
  expect(changed()).toEqual([]);
});
