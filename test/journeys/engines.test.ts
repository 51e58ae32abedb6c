import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Earshot } from "../../src/model/earshot.js";
import { type CollectorSite, openCollectorSite } from "../helpers/collector-site.js";
import type { Engine, Tab } from "../helpers/engines/engine.js";
import { engines } from "../helpers/engines/engines.js";
import { errorTrap } from "../helpers/engines/error-trap.js";
import { focusOn, promptOn, tabInto, titleOn } from "../helpers/engines/prompt-on.js";
import { type WayToAnswer, waysToAnswer } from "../helpers/engines/ways-to-answer.js";
import { guestPage, sdkTag } from "../helpers/guest-page.js";
import { asking, unlimited } from "../helpers/guest-touchpoints.js";
import { openPageServer, type PageServer } from "../helpers/page-server.js";
import { until } from "../helpers/until.js";

const THANKS = "Thank you. We read every answer.";
const COMMENT = "Grüße, 漢字 🙂";
const why = { id: "why", type: "text", text: "Why?" } as const;

const touchpoints = unlimited(
  ...waysToAnswer.map(({ question }) => asking(question.type, { questions: [question, why] })),
);
const rows = waysToAnswer.map((way) => [way.question.type, way] as const);

for (const { name, skip, launch } of engines) {
  describe.skipIf(skip)(name, () => {
    let engine: Engine;
    let collector: CollectorSite;
    let site: PageServer;
    let tab: Tab;

    beforeAll(async () => {
      engine = await launch();
      tab = await engine.open("about:blank");
    });
    beforeEach(async () => {
      collector = await openCollectorSite();
      const page = guestPage(errorTrap, `<button id="buy">Buy</button>${sdkTag({ collector: collector.url })}`);
      // An origin that this browser has never been to: nothing is remembered there.
      site = await openPageServer({ pages: { "/": page }, touchpoints });
      await tab.goto(site.origin);
    });
    afterEach(() => Promise.all([collector?.close(), site?.close()]));
    afterAll(() => engine?.close());

    /** Is asked a question, while the focus is on the page's button. */
    async function isAsked({ question }: WayToAnswer): Promise<void> {
      await until(() => tab.evaluate(() => typeof (window.earshot as Earshot | undefined)?.track === "function"));
      await tab.press("Tab");
      await tab.evaluate((type) => (window.earshot as Earshot).track(type), question.type);
      await titleOn(tab, question.text);
      expect(await tab.evaluate(() => document.activeElement?.id)).toBe("buy");
    }

    async function answersByKeyboard(way: WayToAnswer): Promise<void> {
      await tabInto(tab);
      await way.byKeyboard(tab);
      await focusOn(tab, why.text);
      await tab.type(COMMENT);
      await tab.press("Control+Enter");
    }

    async function answersByPointer(way: WayToAnswer): Promise<void> {
      await way.byPointer(tab);
      await titleOn(tab, why.text);
      await tab.click("earshot-prompt", "textarea");
      await tab.type(COMMENT);
      await tab.click("earshot-prompt", "[part=send]");
    }

    const isStored = ({ question: { id: question, type }, expected }: WayToAnswer) =>
      expect
        .poll(() => collector.stored("response"), { timeout: 20_000 })
        .toMatchObject([
          {
            touchpoint: { id: type },
            complete: true,
            context: { path: "/", trigger: `event:${type}`, trusted: true },
            answers: [...(expected ? [{ question, type, ...expected }] : []), { question: why.id, value: COMMENT }],
          },
        ]);

    test.each(rows)("%s by keyboard alone", async (_, way) => {
      await isAsked(way);
      await answersByKeyboard(way);
      await titleOn(tab, THANKS);
      await isStored(way);
      expect(await tab.errors()).toEqual([]);
    });

    test.each(rows)("%s by pointer", async (_, way) => {
      await isAsked(way);
      await answersByPointer(way);
      await titleOn(tab, THANKS);
      await isStored(way);
      expect(await tab.errors()).toEqual([]);
    });

    const [nps] = waysToAnswer as [WayToAnswer];

    test("what is said while the collector is down is kept, and arrives after a reload", async () => {
      await isAsked(nps);
      await collector.stop();
      await answersByKeyboard(nps);
      expect(await titleOn(tab, THANKS)).toMatchObject({ detail: "" });
      await collector.start();
      expect(collector.stored("response")).toEqual([]);

      await tab.reload();
      await isStored(nps);
      expect(await tab.errors()).toEqual([]);
    });

    test("what is said without a network is kept, and arrives with the network", async ({ skip }) => {
      if (!tab.setOffline) return skip("its driver can't take the network away");
      await isAsked(nps);
      await tab.setOffline(true);
      await answersByKeyboard(nps);
      await promptOn(tab, "a word about the network", ({ detail }) => detail.startsWith("Saved. It will be sent"));
      expect(collector.stored("response")).toEqual([]);

      await tab.setOffline(false);
      await isStored(nps);
      expect(await tab.errors()).toEqual([]);
    });
  });
}
