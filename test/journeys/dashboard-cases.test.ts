import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { openShop, READER } from "../collector/desk/open-shop.js";
import { answered, response } from "../collector/records.js";
import { launchVisitor, type Visitor } from "../helpers/chromium.js";
import { expectFocused, expectUsable, openDashboardPage } from "../helpers/dashboard-page.js";

const DAY_MS = 86_400_000;
const HERE = { readKeys: [] };
const rules = {
  rules: [
    {
      id: "unhappy",
      when: { metric: "nps", atMost: 6 },
      open: { title: "Call them back", owner: "support", dueHours: 24 },
    },
  ],
};
/** Unhappy, with words and an address. */
const unhappy = () =>
  answered([
    { question: "nps", type: "nps", value: 2, scale: [0, 10], text: "How likely?" },
    { question: "why", type: "text", value: "It came in two pieces" },
    { question: "mail", type: "contact", value: "ada@shop.example", consent: "You may write to me." },
  ]);

let visitor: Visitor;
beforeAll(async () => {
  visitor = await launchVisitor();
});
beforeEach(() => visitor.context.clearCookies());
afterAll(() => visitor?.close());

test("an unhappy answer becomes a case before one’s eyes, is taken, noted and done", async () => {
  const shop = await openShop(rules, HERE);
  const { page, complaints } = await openDashboardPage(visitor, shop.at("/dashboard?days=30&view=cases"));
  await page.getByText("No case has been opened.").waitFor();

  await shop.post(unhappy());
  const found = page.getByRole("link", { name: "Call them back" });
  await found.waitFor();
  await page.getByRole("link", { name: "Cases 1 new" }).waitFor();
  await page.getByRole("region", { name: "New 1" }).getByText("It came in two pieces").waitFor();

  await found.press("Enter");
  await expectFocused(page, "Call them back");
  const opened = page.getByRole("article", { name: "Call them back" });
  await opened.getByText("ada@shop.example").waitFor();
  await opened.getByLabel("Your name").fill("Ann");
  await opened.getByRole("button", { name: "Take it" }).click();
  await opened.getByText("Ann took it").waitFor();
  await page.getByRole("region", { name: "In progress 1" }).getByRole("link", { name: "Call them back" }).waitFor();

  await page.reload();
  expect(await opened.getByLabel("Your name").inputValue()).toBe("Ann");
  await opened.getByLabel("Note").fill("A new mug is on its way");
  await opened.getByLabel("Done").check();
  await opened.getByRole("button", { name: "Save" }).click();
  await opened.getByText("Ann set it to Done").waitFor();
  expect(await opened.getByLabel("Note").inputValue()).toBe("");
  await page.getByRole("region", { name: "Done 1" }).waitFor();
  expect(shop.desk.cases.history("default", 1).map(({ what, value }) => [what, value])).toEqual([
    ["opened", "support"],
    ["state", "in_progress"],
    ["owner", "Ann"],
    ["state", "done"],
    ["note", "A new mug is on its way"],
  ]);

  await opened.getByRole("link", { name: "Their journey" }).click();
  await expectFocused(page, "One person’s journey");
  await page.getByText("Left an address: ada@shop.example").waitFor();
  await page.getByRole("button", { name: "Back" }).click();
  await opened.getByText("ada@shop.example").waitFor();
  await opened.getByRole("button", { name: "All cases" }).click();
  await expectFocused(page, "Call them back");
  expect(new URL(page.url()).search).toBe("?view=cases&days=30");
  expect(complaints).toEqual([]);
  await page.close();
});

test("who was slower sees what the other has done, and keeps the note", async () => {
  const shop = await openShop(rules, HERE);
  await shop.post(unhappy());
  await shop.working.work();
  // As webhooks link to it.
  const { page } = await openDashboardPage(visitor, shop.at("/dashboard?case=1"));
  await page.getByLabel("Your name").fill("Ann");
  await page.getByLabel("Owner").fill("Ann");
  await page.getByLabel("Note").fill("I will call");
  await shop.ask("PATCH", "/dashboard/cases/1", { rev: 1, by: "Ben", state: "in_progress", owner: "Ben" });
  await page.getByText("Ben took it").waitFor();
  // What came meanwhile has taken nothing out of one's hands.
  expect(await page.getByLabel("Owner").inputValue()).toBe("Ann");

  await page.getByRole("button", { name: "Save" }).click();
  await page.getByText("Ben was faster: it is “In progress” now, and Ben.").waitFor();
  expect(shop.desk.cases.find("default", 1)).toMatchObject({ rev: 2, owner: "Ben" });
  expect(await page.getByLabel("Owner").inputValue()).toBe("Ben");
  expect(await page.getByLabel("Note").inputValue()).toBe("I will call");
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByText("Ann noted").waitFor();
  expect(shop.desk.cases.find("default", 1)).toMatchObject({ rev: 3, owner: "Ben", state: "in_progress" });
  await page.close();
});

test("who may only read sees cases, and no address, and can change nothing", async () => {
  const shop = await openShop(rules);
  await shop.post(unhappy());
  await shop.working.work();
  const page = await visitor.context.newPage();
  await page.goto(shop.at("/dashboard?case=1"));
  await page.getByLabel("Read key").fill(READER);
  await page.getByLabel("Read key").press("Enter");
  await page.getByText("Your key may read and not change.").waitFor();
  expect(await page.getByRole("button", { name: "Save" }).count()).toBe(0);
  await page.getByRole("link", { name: "Their journey" }).click();
  await page.getByText("Left an address", { exact: true }).waitFor();
  expect(await page.content()).not.toContain("ada@shop.example");
  expect(await page.getByText("erase them").count()).toBe(0);
  await page.getByRole("link", { name: "Journey", exact: true }).click();
  await page.getByRole("heading", { name: "Scores" }).waitFor();
  expect(await page.getByText("Mark a release").count()).toBe(0);
  await page.close();
});

test("a fall stands above the cases, and a release that is marked stands in the trends", async () => {
  const shop = await openShop(rules, HERE);
  const daysAgo = (days: number) => ({ at: new Date(Date.now() - days * DAY_MS).toISOString() });
  await shop.post(response(2, "Slow", daysAgo(9)), response(9, "Better", daysAgo(2)));
  const period = { from: "2026-10-06", to: "2026-11-02", histogram: { 10: 80, 0: 20 } };
  shop.desk.alerts.raise("default", {
    ...{ watch: "weekly", touchpoint: "checkout", metric: "nps", question: "nps", at: Date.now(), before: period },
    ...{ after: { from: "2026-11-03", to: "2026-11-09", histogram: { 10: 74, 0: 26 } }, difference: -12 },
    releases: ["2.3"],
  });
  const { page, complaints } = await openDashboardPage(visitor, shop.at("/dashboard?view=cases"));
  await page.getByText("Checkout fell by 12 points, more than chance, since November 3").waitFor();
  await page.getByText("In those days went out: 2.3.").waitFor();
  await page.getByRole("link", { name: "Call them back" }).waitFor();
  await expectUsable(page);
  await page.getByRole("link", { name: "Call them back" }).click();
  await page.getByLabel("Note").waitFor();
  await expectUsable(page);

  await page.getByRole("link", { name: "Journey", exact: true }).click();
  await page.getByText("Mark a release").click();
  await page.getByLabel("Name").fill("2.4 <b>");
  await page.getByLabel("Day (UTC)").fill(daysAgo(5).at.slice(0, 10));
  await page.getByRole("button", { name: "Mark", exact: true }).click();
  await page.getByText("2.4 <b> is marked in every trend of these days.").waitFor();
  await page.getByRole("img", { name: /Releases: 2\.4 <b> on/ }).waitFor();
  await expectUsable(page);
  expect(complaints).toEqual([]);
  await page.close();
});
