import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Earshot } from "../../src/model/earshot.js";
import type { Question } from "../../src/model/question.js";
import { type CollectorSite, openCollectorSite } from "../helpers/collector-site.js";
import type { Engine, Tab } from "../helpers/engines/engine.js";
import { engines } from "../helpers/engines/engines.js";
import { errorTrap } from "../helpers/engines/error-trap.js";
import { clickField, clickOption, clickSend } from "../helpers/engines/hands.js";
import { focusOn, goneFrom, promptOn, tabInto, titleOn } from "../helpers/engines/prompt-on.js";
import { type Hand, waysToAnswer } from "../helpers/engines/ways-to-answer.js";
import { guestPage, sdkTag } from "../helpers/guest-page.js";
import { asking, unlimited } from "../helpers/guest-touchpoints.js";
import { openPageServer, type PageServer } from "../helpers/page-server.js";
import { until } from "../helpers/until.js";

const THANKS = "Thank you. We read every answer.";
const COMMENT = "Grüße, 漢字 🙂";
const why = { id: "why", type: "text", text: "Why?" } as const;
const nps = { id: "nps", type: "nps", text: "How was it?" } as const;

const HANDS: readonly Hand[] = ["keyboard", "pointer"];
const rows = waysToAnswer.flatMap((way) => HANDS.map((hand) => [way.question.id, hand, way] as const));
/** All are asked in one page view, each by a touchpoint of its own that has never been asked before. */
const touchpoints = unlimited(
  ...rows.map(([id, hand, { question }]) => asking(`${id}.${hand}`, { questions: [question, why] })),
);

for (const { name, skip, launch } of engines) {
  describe.skipIf(skip)(name, () => {
    let engine: Engine;
    let tab: Tab;
    let collector: CollectorSite;
    let site: PageServer;

    beforeAll(async () => {
      engine = await launch();
      tab = await engine.open("about:blank");
    });
    afterAll(() => engine?.close());

    /** A page of an origin that this browser has never been to: nothing is remembered there. */
    async function opens(asked: object): Promise<void> {
      collector = await openCollectorSite();
      const page = guestPage(errorTrap, `<button id="buy">Buy</button>${sdkTag({ collector: collector.url })}`);
      site = await openPageServer({ pages: { "/": page }, touchpoints: asked });
      await tab.goto(site.origin);
    }
    const leaves = () => Promise.all([collector?.close(), site?.close()]);

    /** Is asked a question, while the focus is on the page's button. */
    async function isAsked(touchpoint: string, { text }: Question) {
      await until(() => tab.evaluate(() => typeof (window.earshot as Earshot | undefined)?.track === "function"));
      await tab.evaluate((event) => {
        document.getElementById("buy")?.focus();
        (window.earshot as Earshot).track(event);
      }, touchpoint);
      const prompt = await titleOn(tab, text);
      expect(await tab.evaluate(() => document.activeElement?.id)).toBe("buy");
      return prompt;
    }

    async function commentsByKeyboard(): Promise<void> {
      await focusOn(tab, why.text);
      await tab.type(COMMENT);
      await tab.press("Control+Enter");
    }

    async function commentsByPointer(): Promise<void> {
      await titleOn(tab, why.text);
      await clickField(tab);
      await tab.type(COMMENT);
      await clickSend(tab);
    }

    describe("every question", () => {
      beforeAll(() => opens(touchpoints));
      afterAll(leaves);

      test.each(rows)("%s by %s", async (id, hand, way) => {
        // Left by a test that failed.
        if (await tab.evaluate(() => Boolean(document.querySelector("earshot-prompt")))) await tab.reload();
        const { question } = way;
        const touchpoint = `${id}.${hand}`;
        const { choices } = await isAsked(touchpoint, question);
        if (hand === "keyboard") {
          await tabInto(tab);
          await way.byKeyboard(tab);
          await commentsByKeyboard();
          await titleOn(tab, THANKS);
          await tab.press("Escape");
        } else {
          await way.byPointer(tab);
          await commentsByPointer();
          await titleOn(tab, THANKS);
          await tab.click("earshot-prompt", "[part=close]");
        }
        await goneFrom(tab);
        expect(await tab.evaluate(() => document.activeElement?.id)).toBe("buy");

        const response = await until(
          () => collector.stored("response").find((each) => each.touchpoint.id === touchpoint && each.complete),
          { what: `the answers to ${touchpoint} in the database` },
        );
        expect(response.context).toMatchObject({ path: "/", trigger: `event:${touchpoint}`, trusted: true });
        const { type, text } = question;
        const shown = choices.map((choice) => choice.name);
        expect(response.answers).toEqual([
          ...way.answers(shown, hand).map((each) => ({ question: id, type, text, ...each, at: expect.any(String) })),
          { question: why.id, type: why.type, value: COMMENT, text: why.text, at: expect.any(String) },
        ]);
        expect(await tab.errors()).toEqual([]);
      });
    });

    describe("nothing is lost", () => {
      beforeEach(() => opens(unlimited(asking("nps", { questions: [nps, why] }))));
      afterEach(leaves);

      async function answers(): Promise<void> {
        await clickOption(tab, 9);
        await commentsByPointer();
      }

      const isStored = () =>
        expect
          .poll(() => collector.stored("response"))
          .toMatchObject([{ complete: true, answers: [{ value: 9 }, { value: COMMENT }] }]);

      test("what is said while the collector is down is kept, and arrives after a reload", async () => {
        await isAsked("nps", nps);
        await collector.stop();
        await answers();
        expect(await titleOn(tab, THANKS)).toMatchObject({ detail: "" });
        expect(collector.stored("response")).toEqual([]);

        await collector.start();
        await tab.reload();
        await isStored();
        expect(await tab.errors()).toEqual([]);
      });

      test("what is said without a network is kept, and arrives with the network", async ({ skip }) => {
        if (!tab.setOffline) return skip("its driver can't take the network away");
        await isAsked("nps", nps);
        // A module whose loading was cut short is not loaded again by the same page, as browsers have it.
        await until(() => tab.evaluate(() => performance.getEntries().some(({ name }) => name.includes("courier"))));
        await tab.setOffline(true);
        await answers();
        await promptOn(tab, "a word about the network", ({ detail }) => detail.startsWith("Saved. It will be sent"));
        expect(collector.stored("response")).toEqual([]);

        await tab.setOffline(false);
        await isStored();
        expect(await tab.errors()).toEqual([]);
      });
    });
  });
}
