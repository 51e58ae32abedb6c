import { type Consent, createEarshot, type Explanation, simulate } from "../../../src/index.js";
// The late doors are opened by `import()`; having them at hand keeps that from taking time.
import "../../../src/asker.js";
import "../../../src/courier.js";
import "../../../src/keeper.js";
import "../../../src/watcher.js";
import "../../../src/words.js";
import { testDevice, testRenderer, testSenses } from "../../../src/testing/index.js";
import { NOW } from "../../helpers/situation.js";
import { configOf, type ExplainedLife } from "./explained-life.js";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** What was said of one touchpoint at one moment, and what became of it when its trigger fired. */
export interface Situation {
  readonly said: Explanation;
  readonly shown: boolean;
  /** What `simulate` says of the same visitor, where all is known that it takes. */
  readonly simulated?: Explanation | undefined;
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
      user && drawable && situations.length % 3 === 0
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
