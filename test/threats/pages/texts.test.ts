import { expect, test } from "vitest";
import { unlimited } from "../../helpers/guest-touchpoints.js";
import { hosting } from "../../helpers/hosting.js";

const { enter } = hosting();

const MARKUP =
  '<img src=/x onerror="window.hurt=1"><svg onload="window.hurt=1"></svg><xmp><script>window.hurt=1</script></xmp>';
/** Each of what others fill in, or run. */
const RUNS = `${MARKUP}\${window.hurt=1}`;

const ask = {
  id: "a",
  triggers: [{ on: "event", name: "a" }],
  questions: [
    { id: "pick", type: "choice", text: RUNS, note: RUNS, options: ["x", "y"].map((id) => ({ id, text: RUNS })) },
    { id: "why", type: "text", text: "Hello {{user.name}}", placeholder: RUNS },
  ],
  endings: [{ text: RUNS, link: { text: RUNS, url: "/next" } }],
};

test("S01, S02: markup in translations, options and traits is read by people, and reaches the collector as it is", async () => {
  const translated = `${RUNS} translated`;
  const messages = { en: { "questions.pick.text": translated, "questions.pick.options.y.text": translated } };
  const visit = await enter({ touchpoints: unlimited({ ...ask, messages }) });
  const nested = `${MARKUP}{{user.plan}}`;
  await visit.call("identify", "u_1", { name: nested, plan: "pro" });
  await visit.call("track", "a");

  const title = visit.prompt.locator("#title");
  await title.waitFor();
  expect(await title.textContent()).toBe(translated);
  await visit.prompt.getByRole("radio", { name: translated, exact: true }).click();
  const words = visit.prompt.getByRole("textbox");
  await words.fill(RUNS);
  expect((await title.textContent())?.replace(/[\u2068\u2069]/g, "")).toBe(`Hello ${nested}`);
  expect(await words.getAttribute("placeholder")).toBe(RUNS);
  await visit.prompt.getByRole("button", { name: "Send" }).click();

  const link = visit.prompt.getByRole("link");
  await link.waitFor();
  expect(await title.textContent()).toBe(RUNS);
  expect(await link.textContent()).toContain(RUNS);
  const made = visit.page.locator("img, xmp, svg[onload], body script, earshot-prompt >> img, earshot-prompt >> xmp");
  expect(await made.count()).toBe(0);
  expect(await visit.page.evaluate(() => "hurt" in window)).toBe(false);
  expect(visit.requests).not.toContain(`${visit.site.origin}/x`);
  expect(await visit.arrived("response", 1)).toMatchObject([
    { answers: [{ value: "y", text: translated }, { value: RUNS }], traits: { name: nested } },
  ]);
  expect(visit.complaints).toEqual([]);
});

test("S03: who follows a link of an ending tells the page behind it nothing, and gives it no hold on this one", async () => {
  const visit = await enter({ touchpoints: unlimited(ask) });
  await visit.call("track", "a");
  await visit.prompt.getByRole("radio").first().click();
  await visit.prompt.getByRole("textbox").fill("well");
  await visit.prompt.getByRole("button", { name: "Send" }).click();
  const opened = visit.page.context().waitForEvent("page");
  await visit.prompt.getByRole("link").click();
  const page = await opened;
  await page.waitForLoadState();
  expect(await page.evaluate(() => [window.opener, document.referrer])).toEqual([null, ""]);
  await page.close();
});
