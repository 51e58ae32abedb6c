import { afterAll, beforeAll, expect, test } from "vitest";
import type { Earshot } from "../../src/model/earshot.js";
import type { PresentedAs } from "../../src/model/touchpoint.js";
import { type CollectorSite, openCollectorSite } from "../helpers/collector-site.js";
import { countViolations } from "../helpers/count-violations.js";
import { launchChromium } from "../helpers/engines/chromium.js";
import type { Engine, Tab } from "../helpers/engines/engine.js";
import { tabInto, titleOn } from "../helpers/engines/prompt-on.js";
import { waysToAnswer } from "../helpers/engines/ways-to-answer.js";
import { guestPage, sdkTag } from "../helpers/guest-page.js";
import { asking, unlimited } from "../helpers/guest-touchpoints.js";
import { openPageServer, type PageServer } from "../helpers/page-server.js";
import { until } from "../helpers/until.js";

const ID = "everything";
const presentations: readonly PresentedAs[] = ["popover", "dialog", "bar", "inline", "tab"];

let engine: Engine;
let tab: Tab;
let collector: CollectorSite;
let sdk: PageServer;

beforeAll(async () => {
  [engine, collector, sdk] = await Promise.all([launchChromium(), openCollectorSite(), openPageServer({})]);
  tab = await engine.open("about:blank");
});
afterAll(async () => {
  await engine?.close();
  await Promise.all([collector?.close(), sdk?.close()]);
});

/** A page that allows nothing that can be left out, and counts who tries. */
async function openStrictSite(as: PresentedAs): Promise<PageServer> {
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-r4nd0m' ${sdk.origin}`,
    `connect-src 'self' ${collector.url}`,
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ];
  const count = `<script nonce="r4nd0m">(${countViolations})()</script>`;
  const place = as === "inline" ? `<earshot-prompt touchpoint="${ID}"></earshot-prompt>` : "";
  const everything = asking(ID, {
    presentation: { as, ...(as === "popover" && { autoClose: "1h" }) },
    questions: [...waysToAnswer.map(({ question }) => question), { id: "why", type: "text", text: "The last one?" }],
  });
  return openPageServer({
    pages: {
      [`/${as}`]: guestPage(count + sdkTag({ sdk: sdk.origin, collector: collector.url, nonce: "r4nd0m" }), place),
    },
    headers: { "content-security-policy": policy.join("; ") },
    touchpoints: { ...unlimited(everything), theme: { preset: "soft", accent: "#0b57d0" } },
  });
}

/** Gets the prompt, with the focus on its first control. */
async function isAsked(as: PresentedAs): Promise<void> {
  if (as === "tab") return tab.click("earshot-tab", ".tab");
  if (as !== "inline") {
    await until(() => tab.evaluate(() => typeof (window.earshot as Earshot | undefined)?.track === "function"));
    await tab.evaluate((id) => (window.earshot as Earshot).track(id), ID);
  }
  await titleOn(tab, waysToAnswer[0]?.question.text ?? "");
  if (as !== "dialog") await tabInto(tab);
}

test.each(presentations)("every kind of question breaks no policy, as %s", async (as) => {
  const site = await openStrictSite(as);
  await tab.goto(`${site.origin}/${as}`);
  await isAsked(as);
  for (const { question, byKeyboard } of waysToAnswer) {
    await titleOn(tab, question.text);
    await byKeyboard(tab);
  }
  await titleOn(tab, "The last one?");
  await tab.type("done");
  await tab.press("Control+Enter");
  await titleOn(tab, "Thank you. We read every answer.");

  const response = await until(
    () => collector.stored("response").find(({ complete, context }) => complete && context.path === `/${as}`),
    { what: "the answers in the database" },
  );
  const questions = response.answers.map(({ question }) => question);
  const expected = waysToAnswer.flatMap(({ question: { id }, answers }) =>
    answers([], "keyboard").map(({ question }) => question ?? id),
  );
  expect(questions).toEqual([...expected, "why"]);
  expect(await tab.evaluate(() => window.violations)).toEqual([]);
  expect(await tab.errors()).toEqual([]);
  await site.close();
});
