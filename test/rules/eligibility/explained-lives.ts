import fc from "fast-check";
import { type Consent, createEarshot, type Explanation, simulate, type TouchpointsConfig } from "../../../src/index.js";
// The late doors are opened by `import()`; having them at hand keeps that from taking time.
import "../../../src/asker.js";
import "../../../src/watcher.js";
import "../../../src/words.js";
import { testDevice, testRenderer, testSenses } from "../../../src/testing/index.js";
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

type ExplainedLife = typeof explainedLife extends fc.Arbitrary<infer T> ? T : never;

/** What was said of one touchpoint at one moment, and what became of it when its trigger fired. */
export interface Situation {
  readonly said: Explanation;
  readonly shown: boolean;
  /** What `simulate` says of the same visitor, where all is known that it takes. */
  readonly simulated?: Explanation | undefined;
}

function configOf({ test, limits, touchpoints }: ExplainedLife): TouchpointsConfig {
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

/** Lives through the scenes: before each trigger fires it asks for an explanation. */
export async function explainedSituations(life: ExplainedLife): Promise<readonly Situation[]> {
  const config = configOf(life);
  const situations: Situation[] = [];
  const first = testDevice({ seed: life.seed, now: NOW, address: "https://shop.example/shop/" });
  const { clock } = first;
  let drawable = true;
  let user: { readonly id: string; readonly plan: string; readonly seats: unknown } | undefined;
  let shows = 0;

  function open(device: typeof first) {
    const renderer = testRenderer();
    const earshot = createEarshot(config, {
      ports: { ...device.ports, senses: testSenses() },
      loadRenderer: () => (drawable ? Promise.resolve(renderer) : Promise.reject(new Error("blocked"))),
    });
    earshot.on("shown", ({ touchpoint }) => {
      if (touchpoint !== "host") shows += 1;
    });
    if (user) earshot.identify(user.id, { plan: user.plan, seats: user.seats as never });
    return { device, renderer, earshot };
  }
  const logIn = (id: string, plan: string, seats: unknown) => {
    user = { id, plan, seats };
    for (const tab of [here, elsewhere]) tab.earshot.identify(id, { plan, seats: seats as never });
  };

  let here = open(first);
  const elsewhere = open(first.reload());
  const settle = () => clock.advance(0);
  await settle();

  for (const { passMs, turn, against, of, end } of life.scenes) {
    // Without ringing anything: records that are on their way are no matter here.
    clock.set(clock.now() + passMs + 1);
    const { page } = here.device;
    if (turn === "navigates") page.go(page.address()?.pathname === "/shop/" ? "/cart/7" : "/shop/");
    if (turn === "comes back") {
      page.setVisible(false);
      clock.set(clock.now() + HOUR_MS);
      page.setVisible(true);
    }
    if (turn === "reloads") {
      here.earshot.close();
      here = open(here.device.reload());
      await settle();
    }
    const circular: Record<string, unknown> = {};
    circular.self = circular;
    if (turn === "logs in") logIn("u1", "pro", 5);
    if (turn === "logs in as another") logIn("u2", "free", circular);
    if (turn === "logs out") {
      user = undefined;
      for (const tab of [here, elsewhere]) tab.earshot.reset();
    }

    if (against === "open here") await here.earshot.ask("host");
    if (against === "open in another tab") await elsewhere.earshot.ask("host");
    if (against === "hidden") here.device.page.setVisible(false);
    if (against === "pending" || against === "denied") here.earshot.consent(against);
    drawable = against !== "nothing to draw with";

    const before = here.renderer.prompt();
    const said = await here.earshot.explain(`t${of}`);
    const verdict = (gate: string) => said.verdicts.find((each) => each.gate === gate)?.actual;
    const facts = { "user.id": user?.id, "user.plan": user?.plan, "user.seats": user?.seats };
    const stands = {
      ...{
        respondent: user?.id ?? "",
        promptOpen: verdict("onePrompt") === true,
        prompts: Number(verdict("perSession")),
      },
      consent: against === "pending" || against === "denied" ? against : ("granted" as Consent),
      pageVisible: against !== "hidden",
    };
    const path = here.device.page.address()?.pathname;
    const one = { ...config, touchpoints: config.touchpoints.filter(({ id }) => id === `t${of}`) };
    const [simulated] =
      user && drawable && situations.length % 2
        ? simulate(one, { ...facts, "page.path": path }, await here.earshot.exportState(), clock.now(), stands)
        : [];

    here.earshot.track(`e${of}`);
    await settle();
    const prompt = here.renderer.prompt();
    situations.push({
      said,
      shown: prompt !== before && prompt?.touchpoint.id === `t${of}`,
      simulated,
    });

    if (against === "hidden") here.device.page.setVisible(true);
    if (against === "pending" || against === "denied") here.earshot.consent("granted");
    drawable = true;
    elsewhere.renderer.prompt()?.closed("escaped");
    if (end !== "leaves it open") {
      const open = here.renderer.prompt();
      if (end === "answers" || end === "begins to answer")
        await open?.answer({ nps: 9 }, { complete: end === "answers", trusted: true });
      open?.closed(end === "answers" || end === "begins to answer" ? "closed" : end);
    }
    await settle();
  }
  await clock.advance(MINUTE_MS);
  const counted = situations.filter(({ shown }) => shown).length;
  if (counted !== shows) throw new Error(`${shows} were shown, ${counted} at their moment`);
  for (const tab of [here, elsewhere]) tab.earshot.close();
  return situations;
}
