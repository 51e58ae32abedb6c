import { expect } from "vitest";
import { createEarshot, type State } from "../../../src/index.js";
// The late door is opened by `import()`; having it at hand keeps that from taking time.
import "../../../src/asker.js";
import "../../../src/courier.js";
import "../../../src/keeper.js";
import { testDevice, testRenderer } from "../../../src/testing/index.js";
import { modelVisitor, type Showing } from "./model-visitor.js";
import { config, RULES, SHARED, type Step } from "./timeline.js";

const OUTCOME = { escaped: "dismissed", snoozed: "snoozed", timedOut: "ignored" } as const;

/**
 * Lives through the steps, and holds every prompt that a trigger brings against what the model knows.
 *
 * @returns how many prompts triggers brought
 */
export async function live(steps: readonly Step[]): Promise<number> {
  const first = testDevice();
  const { clock } = first;
  const model = modelVisitor(RULES, SHARED);
  /** Who brings the next prompt, where it isn't a trigger. */
  let by: "host" | "visitor" | undefined;
  let brought = 0;
  const broken: string[] = [];
  let exported: { readonly state: State; readonly facts: ReturnType<typeof model.known> } | undefined;

  function open(device: typeof first) {
    const renderer = testRenderer();
    const earshot = createEarshot(config, { ports: device.ports, loadRenderer: async () => renderer });
    const page = {
      device,
      renderer,
      earshot,
      user: undefined as string | undefined,
      consent: "granted",
      showing: undefined as Showing | undefined,
      answered: undefined as Showing | undefined,
    };
    model.touches(clock.now());
    earshot.on("shown", ({ touchpoint }) => {
      const now = clock.now();
      // What is thrown here is caught, as that of any listener.
      if (page.consent !== "granted") broken.push(`${touchpoint}: consent`);
      if (!by) {
        brought += 1;
        broken.push(...model.breaches(touchpoint, page.user, now).map((rule) => `${touchpoint}: ${rule}`));
        if (!device.page.visible()) broken.push(`${touchpoint}: in the background`);
      }
      page.showing = model.shown(touchpoint, page.user, now, by !== "visitor");
    });
    return page;
  }

  const tabs = { 0: open(first), 1: open(first.reload()) };
  const settle = () => clock.advance(0);
  /** What comes late is there, the tab too; and a page has noted its visit, which it puts off until it is asked. */
  const arrive = async () => {
    for (const each of [tabs[0], tabs[1]]) await each.earshot.exportState();
    await clock.advance(1_000);
  };
  await arrive();

  for (const { do: what, tab, id, ms } of steps) {
    // Time never quite stands still.
    clock.set(clock.now() + 1);
    const here = tabs[tab as 0 | 1];
    const { earshot, renderer, device } = here;
    const prompt = renderer.prompt();
    const now = clock.now();

    if (what === "track") earshot.track(id);
    if (what === "track in both tabs") for (const each of [tabs[0], tabs[1]]) each.earshot.track(id);
    if (what === "ask") {
      by = "host";
      const isOpen = [tabs[0], tabs[1]].some((each) => each.renderer.prompt());
      expect(await earshot.ask(id)).toBe(!isOpen && here.consent === "granted");
    }
    if (what === "open by the tab") {
      by = "visitor";
      for (const each of renderer.tabs) each.open();
    }
    if (what === "answer" && prompt && here.showing) {
      await prompt.answer({ nps: 5 }, { complete: false, trusted: true });
      here.answered = here.showing;
      model.ended(here.showing, "answered", here.user, now);
    }
    if ((what === "escaped" || what === "snoozed" || what === "timedOut") && prompt && here.showing) {
      prompt.closed(what);
      await settle();
      // However an answered prompt is closed, it was answered.
      if (here.answered !== here.showing) model.ended(here.showing, OUTCOME[what], here.user, now);
    }
    if (what === "wait") await clock.advance(ms);
    if (what === "clock forward") clock.set(now + ms);
    if (what === "clock back") clock.set(now - ms);
    if (what === "hide and come back" || what === "rest and come back") {
      device.page.setVisible(false);
      model.touches(clock.now());
      if (what === "rest and come back") await clock.advance(ms);
      model.touches(clock.now());
      device.page.setVisible(true);
    }
    if (what === "reload") {
      model.touches(now);
      earshot.close();
      tabs[tab as 0 | 1] = open(device.reload());
      await arrive();
    }
    if (what === "log in" || what === "log in as another") {
      here.user = what === "log in" ? "u1" : "u2";
      earshot.identify(here.user);
    }
    if (what === "log out" && here.consent === "granted") {
      earshot.reset();
      here.user = undefined;
      model.logOut(now);
    }
    if (what === "export" && here.consent === "granted")
      exported = { state: await earshot.exportState(), facts: model.known(here.user) };
    if (what === "import" && exported && here.consent === "granted") {
      await earshot.importState(exported.state);
      model.learn(here.user, exported.facts);
      const state = await earshot.exportState();
      await earshot.importState(JSON.parse(JSON.stringify(state)));
      expect(await earshot.exportState()).toEqual(state);
    }
    if (what === "pending" || what === "denied" || what === "granted") {
      earshot.consent(what);
      if (what === "granted" && here.consent !== what) model.touches(now);
      here.consent = what;
      if (what === "denied") model.forgetVisit();
    }

    await settle();
    by = undefined;
    expect(broken).toEqual([]);
    expect([tabs[0], tabs[1]].filter((each) => each.renderer.prompt()).length).toBeLessThanOrEqual(1);
  }
  for (const each of [tabs[0], tabs[1]]) each.earshot.close();
  return brought;
}
