import { afterAll, beforeAll, expect, test } from "vitest";
import { openCollector } from "../collector/open-collector.js";
import { answered, dismissed, newId, response } from "../collector/records.js";
import { launchVisitor, type Visitor } from "../helpers/chromium.js";
import { expectFocused, expectUsable, openDashboardPage } from "../helpers/dashboard-page.js";

const DAY_MS = 86_400_000;
const daysAgo = (days: number) => ({ at: new Date(Date.now() - days * DAY_MS).toISOString() });

let visitor: Visitor;
beforeAll(async () => {
  visitor = await launchVisitor();
});
afterAll(() => visitor?.close());

/** One comment about a lid, older than a hundred and fifty others. */
async function openCrowded() {
  const collector = await openCollector();
  const of = (many: number, days: number, text: string) =>
    Array.from({ length: many }, (_, i) =>
      response(8, `${text} ${i}`, { ...daysAgo(days), respondent: { anonymousId: newId() } }),
    );
  const lid = response(3, "The lid doesn’t fit", {
    ...daysAgo(40),
    respondent: { anonymousId: "a-40", userId: "u_40" },
  });
  await collector.post([lid, ...of(70, 30, "Older")]);
  await collector.post(of(80, 3, "Newer"));
  return collector;
}

test("a search reaches comments beyond the newest hundred, stays in the address, and Back comes back to it", async () => {
  const collector = await openCrowded();
  const { page, complaints } = await openDashboardPage(visitor, collector.at("/dashboard"));
  const search = page.getByRole("searchbox", { name: "Search" });
  const comment = page.getByText("The lid doesn’t fit");
  await page.getByText("100 of the newest 100").waitFor();

  await search.fill("lid");
  await page.getByText("None like that among the newest.").waitFor();
  await page.getByRole("button", { name: "Search all comments for “lid”" }).click();
  await comment.waitFor();
  await page.getByText("1 found in all comments").waitFor();
  expect(new URL(page.url()).search).toBe("?search=lid");

  await page.reload();
  await comment.waitFor();
  expect(await search.inputValue()).toBe("lid");
  await page.getByRole("link", { name: "Their journey" }).click();
  await expectFocused(page, "One person’s journey");
  await page.getByText("NPS 3").waitFor();
  await page.getByRole("link", { name: "a-40" }).click();
  await page.getByRole("link", { name: "u_40" }).waitFor();
  await page.getByRole("button", { name: "Back" }).click();
  await page.getByRole("button", { name: "Back" }).click();
  await comment.waitFor();

  // Enter searches as well, for nothing too.
  await search.fill("no such words");
  await search.press("Enter");
  await page.getByText("0 found in all comments").waitFor();
  await page.getByText("No comment like that.").waitFor();
  await search.fill("");
  await page.getByText("100 of the newest 100").waitFor();
  expect(new URL(page.url()).search).toBe("");
  expect(complaints).toEqual([]);
  await page.close();
});

test("older comments come page by page to the last; what fails can be tried again", async () => {
  const collector = await openCrowded();
  const { page } = await openDashboardPage(visitor, collector.at("/dashboard"));
  const more = page.getByRole("button", { name: /^Show \d+ more$/ });
  const older = page.getByRole("button", { name: "Show older" });
  for (let i = 0; i < 4; i++) await more.click();
  await page.route("**/dashboard/comments?*", (route) => route.abort());
  await older.click();
  await page.getByText("The older comments couldn’t be loaded.").waitFor();
  await page.unroute("**/dashboard/comments?*");
  await page.getByRole("button", { name: "Try again" }).click();
  await page.getByText("151 of 151", { exact: true }).waitFor();
  while (await more.count()) await more.click();
  expect(await page.locator("[data-comment]:visible").count()).toBe(151);
  await page.getByText("The lid doesn’t fit").waitFor();
  expect(await older.count()).toBe(0);
  await page.close();
});

test("one person’s journey tells what they were asked, answered, passed by and said elsewhere", async () => {
  const collector = await openCollector();
  const respondent = { anonymousId: "a-1", userId: "u_1" };
  await collector.post([
    dismissed({ respondent, ...daysAgo(50), how: "timedOut" }),
    response(2, "Terrible, and slow", { respondent, ...daysAgo(29), traits: { plan: "pro" } }),
  ]);
  await fetch(
    collector.at(
      "/v1/import?touchpoint=post-purchase&stage=purchase&source=review&map=text=words&map=author=who&map=at=when",
    ),
    {
      method: "POST",
      headers: { "Content-Type": "application/x-ndjson" },
      body: JSON.stringify({ words: "One star. Never again!", who: "u_1", when: daysAgo(1).at }),
    },
  );
  const { page, complaints } = await openDashboardPage(visitor, collector.at("/dashboard?view=respondent&id=u_1"));
  const steps = page.locator(".step");
  await steps.nth(2).waitFor();
  expect(await steps.nth(0).textContent()).toContain("Was asked, let it pass");
  expect(await steps.nth(1).textContent()).toMatch(/3 weeks later.*Answered.*NPS 2.*Detractor.*Terrible, and slow/);
  expect(await steps.nth(2).textContent()).toMatch(/4 weeks later.*Review, not asked.*One star\. Never again!/);
  await page.getByText("plan").waitFor();
  await page.getByText("Give them their records, or erase them").click();
  await page
    .getByText(`curl -X DELETE -H "Authorization: Bearer $KEY" '${collector.at("")}/v1/respondents/u_1'`)
    .waitFor();
  await expectUsable(page);

  // Who came by a link comes to the journey of all.
  await page.getByRole("button", { name: "Back" }).click();
  const review = page.locator(".comment", { hasText: "One star. Never again!" });
  await review.getByText("Review, not asked").waitFor();
  expect(await review.getByText("CSAT").count()).toBe(0);

  await page.goto(collector.at("/dashboard?view=respondent&id=nobody"));
  await page.getByText("Nothing is kept of anybody with this id").waitFor();
  await expectUsable(page);
  expect(complaints).toEqual([]);
  await page.close();
});

test("whatever somebody writes and calls themselves is text everywhere", async () => {
  const collector = await openCollector();
  const hostile =
    `<img src=x onerror="alert(1)"><script>alert(2)</script> \u202Edesrever ${"wörd ".repeat(1_000)}`.slice(0, 5_000);
  const id = `"><img src=x onerror=alert(3)>' \u202Ejavascript:alert(4)`;
  const words = [
    { question: "<b>q", type: "text", value: hostile, text: "<img src=x onerror=alert(5)>" },
    { question: "c", type: "choice", value: ["<i>x</i>"] },
  ];
  await collector.post([answered(words, { respondent: { anonymousId: id }, traits: { "<b>": "<img src=x>" } })]);
  const { page, complaints } = await openDashboardPage(visitor, collector.at("/dashboard"));
  const markup = page.locator("main :is(img, script, i, b[onerror], iframe)");
  await page.getByRole("button", { name: "Show all" }).click();
  expect(await page.locator(".comment-text").textContent()).toBe(hostile);
  expect(await markup.count()).toBe(0);

  await page.getByRole("link", { name: "Their journey" }).click();
  await page.locator(".step").waitFor();
  expect(await page.locator(".step .comment-text").textContent()).toBe(hostile);
  expect(await page.locator(".person-id").textContent()).toBe(id);
  expect(await markup.count()).toBe(0);
  await page.reload();
  await page.locator(".step").waitFor();
  await expectUsable(page);
  expect(complaints).toEqual([]);
  await page.close();
});
