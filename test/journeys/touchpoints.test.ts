import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { launchVisitor, type Visitor } from "../helpers/chromium.js";
import { type CollectorSite, openCollectorSite } from "../helpers/collector-site.js";
import { enterAsGuest, type Guest } from "../helpers/guest.js";
import { guestPage, sdkTag } from "../helpers/guest-page.js";
import { asking, unlimited } from "../helpers/guest-touchpoints.js";
import { openPageServer, type PageServer } from "../helpers/page-server.js";

let visitor: Visitor;
let collector: CollectorSite;
let site: PageServer;

beforeAll(async () => {
  visitor = await launchVisitor();
});
beforeEach(async () => {
  collector = await openCollectorSite();
});
afterEach(async () => {
  await Promise.all([site.close(), collector.close()]);
});
afterAll(() => visitor?.close());

async function enter(touchpoints: object, path = "/", before?: () => void): Promise<Guest> {
  const page = guestPage(sdkTag({ collector: collector.url }));
  site = await openPageServer({ pages: { "/": page, "/next": page, "/thanks": page }, touchpoints });
  const guest = await enterAsGuest(visitor, before);
  await guest.page.goto(site.origin + path);
  return guest;
}

const prompts = ({ page }: Guest) => page.locator("earshot-prompt").count();
/** Waits until all that is due has been decided. */
const settled = (guest: Guest) => guest.call("explain", "nothing");

test("a link in an e-mail: one tap is the score, the prompt goes on from there, a reload counts nothing twice", async () => {
  const unboxing = asking("unboxing", { triggers: [{ on: "link" }] });
  const guest = await enter({ touchpoints: [unboxing] }, "/thanks?earshot=unboxing&earshot.score=9");
  const { page } = guest;
  await page.locator("earshot-prompt").getByRole("textbox").fill("Came in one piece");
  await expect.poll(() => collector.stored("response")).toMatchObject([{ complete: false, answers: [{ value: 9 }] }]);

  await page.reload();
  await settled(guest);
  expect(await prompts(guest)).toBe(0);
  expect(collector.stored("response")).toHaveLength(1);
});

test("Back from a question that follows a score in the link shows that score", async () => {
  const unboxing = asking("unboxing", { triggers: [{ on: "link" }] });
  const { page } = await enter({ touchpoints: [unboxing] }, "/?earshot=unboxing&earshot.score=3");
  const prompt = page.locator("earshot-prompt");
  await prompt.getByRole("textbox").waitFor();
  await prompt.getByRole("button", { name: "Back" }).click();
  expect(await prompt.getByRole("radio", { name: "3", exact: true }).isChecked()).toBe(true);
  await prompt.getByRole("radio", { name: "8", exact: true }).click();
  await prompt.getByRole("textbox").fill("On second thought");
  await prompt.getByRole("button", { name: "Send" }).click();
  await expect
    .poll(() => collector.stored("response"))
    .toMatchObject([{ complete: true, answers: [{ value: 8 }, { value: "On second thought" }] }]);
});

test("a delay goes on over page loads", async () => {
  const guest = await enter(unlimited(asking("slow", { triggers: [{ on: "event", name: "paid", delay: "3s" }] })));
  await guest.call("track", "paid");
  const paidAt = Date.now();
  await guest.page.goto(`${site.origin}/next`);
  await settled(guest);
  expect(await prompts(guest)).toBe(0);
  await guest.sees("slow");
  expect(Date.now() - paidAt).toBeGreaterThanOrEqual(2_900);
  const [shown] = await collector.hasStored("shown", 1);
  expect(shown?.context).toMatchObject({ trigger: "event:paid", path: "/next" });
});

test.each([
  ["with locks", undefined],
  [
    "without, as on http",
    () => Object.defineProperty(Navigator.prototype, "locks", { value: undefined, configurable: true }),
  ],
])("a prompt in one tab keeps the other from asking, until it has gone, %s", async (_, before) => {
  const here = await enter(unlimited(asking("here"), asking("there")), "/", before);
  await here.call("track", "here");
  await here.sees("here");

  const there = await enterAsGuest(visitor, before);
  await there.page.goto(site.origin);
  await there.call("track", "there");
  const { says, verdicts } = await there.call("explain", "there");
  expect(verdicts.filter(({ pass }) => !pass)).toMatchObject([{ gate: "onePrompt" }]);
  expect(says).toBe("It is not shown now. Another prompt is open, here or in another tab.");
  expect(await there.call("ask", "there")).toBe(false);
  expect(await prompts(there)).toBe(0);

  await here.page.bringToFront();
  await here.dismisses();
  await there.page.bringToFront();
  await expect.poll(async () => (await there.call("explain", "there")).eligible).toBe(true);
  await there.call("track", "there");
  await there.sees("there");
});

test("back from the back-forward cache, the page listens as before, in the same visit", async () => {
  const guest = await enter({
    ...unlimited(asking("once", { audience: { "visit.count": 1 }, frequency: { show: "once" } })),
    test: false,
  });
  const { page } = guest;
  await settled(guest);
  await page.evaluate(() => {
    addEventListener("pageshow", ({ persisted }) => Object.assign(window, { persisted }));
  });
  await page.goto(`${site.origin}/next`);
  // Nothing loads, so there is no load to wait for.
  await page.goBack({ waitUntil: "commit" });
  expect(await page.evaluate(() => (window as unknown as { persisted?: boolean }).persisted)).toBe(true);
  await guest.call("track", "once");
  await guest.sees("once");
  await guest.dismisses();
  expect(guest.complaints).toEqual([]);
});

describe("consent", () => {
  test("pending, nothing is kept on the device and nothing sent; granted, the next moment asks", async () => {
    const guest = await enter({ ...unlimited(asking("a")), consent: "pending", test: false });
    await guest.call("track", "a");
    await settled(guest);
    const kept = () =>
      guest.page.evaluate(async () => [Object.keys(localStorage), (await indexedDB.databases()).length]);
    expect([await prompts(guest), await kept(), collector.stored("shown")]).toEqual([0, [[], 0], []]);

    await guest.call("consent", "granted");
    await guest.call("track", "a");
    await guest.sees("a");
    expect(await kept()).toEqual([[expect.stringMatching(/^earshot-/)], 1]);
  });
});

describe("the inspector", () => {
  const strict = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self' http://localhost:*;";
  const policy = `${strict} require-trusted-types-for 'script'; trusted-types 'none'`;

  test("opens at ?earshot-debug, says why not, shows now, forgets, and breaks no policy", async () => {
    const page = guestPage(sdkTag({ collector: collector.url }));
    const touchpoints = unlimited(asking("pros", { audience: { "user.plan": "pro" } }), asking("all"));
    const connect = policy.replace("http://localhost:*", new URL(collector.url).origin);
    site = await openPageServer({ pages: { "/": page }, headers: { "content-security-policy": connect }, touchpoints });
    const guest = await enterAsGuest(visitor);
    await guest.page.goto(`${site.origin}/?earshot-debug`);

    const panel = guest.page.locator("earshot-inspector");
    await panel.getByText("1 of 2 would show").waitFor();
    await panel.getByText("user.plan is missing").first().waitFor();
    await panel.getByText("pros", { exact: true }).click();
    await panel.getByRole("button", { name: "Show now" }).click();
    await guest.sees("pros");
    await guest.answers(9, "shown by hand");
    await guest.dismisses();

    await panel.getByRole("tab", { name: "Visitor" }).click();
    await panel
      .getByText(/answered/)
      .filter({ visible: true })
      .first()
      .waitFor();
    await panel.getByRole("button", { name: "Forget me" }).click();
    await panel
      .getByRole("button", { name: /Yes|Forget/ })
      .last()
      .click();
    await expect.poll(async () => (await guest.call("exportState")).touchpoints).toEqual({});
    expect(guest.complaints).toEqual([]);

    await guest.call("close");
    expect(await panel.count()).toBe(0);
  });
});
