import axe from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openCollector } from "../collector/open-collector.js";
import { newId, response } from "../collector/records.js";
import { launchVisitor, type Visitor } from "../helpers/chromium.js";

const DAY_MS = 86_400_000;

let visitor: Visitor;
beforeAll(async () => {
  visitor = await launchVisitor();
});
afterAll(() => visitor?.close());

/** So many answers of one score, on one device, some days ago. */
function answers(many: number, score: number, device: "mobile" | "desktop", daysAgo: number) {
  const at = new Date(Date.now() - daysAgo * DAY_MS).toISOString();
  return Array.from({ length: many }, () =>
    response(score, undefined, { at, promptId: newId(), context: { path: "/thanks", device } }),
  );
}

/** A shop of which the phones have become worse in the last month. */
async function openDashboard() {
  const collector = await openCollector();
  await collector.post([...answers(30, 9, "mobile", 40), ...answers(30, 9, "desktop", 40)]);
  await collector.post([...answers(30, 2, "mobile", 10), ...answers(30, 9, "desktop", 10)]);
  const page = await visitor.context.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await page.goto(collector.at("/dashboard"));
  await page.getByText("Live").waitFor();
  return { collector, page, complaints, card: page.locator('[data-touchpoint="post-purchase"]') };
}

const query = (page: Page) => new URL(page.url()).search;

test("which days, compared or not, and of whom: all of it is in the address, and Back goes back", async () => {
  const { collector, page, complaints, card } = await openDashboard();
  const n = (count: number) => card.locator("[data-n]", { hasText: `n = ${count}` }).waitFor();
  await n(120);
  expect(query(page)).toBe("");

  await page.getByLabel("30 days").check();
  await n(60);
  await card.getByText(/Down 100 \(\d+ to \d+\), more than chance/).waitFor();
  await page.getByText("Post-purchase has fallen most since the period before: NPS 100 then, 0 now.").waitFor();

  await page.getByLabel("Compare with the period before").uncheck();
  await card.locator(".change").waitFor({ state: "detached" });
  expect(query(page)).toBe("?days=30&compare=0");
  await page.getByLabel("Compare with the period before").check();

  await page.getByRole("row", { name: /Mobile.*lower/ }).waitFor();
  await page.getByRole("button", { name: "Mobile" }).click();
  await n(30);
  expect(query(page)).toBe("?days=30&segment=device:mobile");

  const link = page.url();
  await page.reload();
  await n(30);
  expect(await page.getByRole("combobox", { name: "Segment", exact: true }).inputValue()).toBe("=mobile");
  const other = await visitor.context.newPage();
  await other.goto(link);
  await other.locator("[data-n]", { hasText: "n = 30" }).waitFor();
  await other.close();

  const csv = await page.getByRole("link", { name: "CSV" }).getAttribute("href");
  const lines = (await (await fetch(collector.at(csv ?? ""))).text()).trim().split("\n");
  expect(lines.filter((line) => line.includes("mobile"))).toHaveLength(30);
  expect(lines.filter((line) => line.includes("desktop"))).toHaveLength(0);

  await page.goBack();
  await n(60);
  expect(await page.getByRole("combobox", { name: "Segment", exact: true }).inputValue()).toBe("");
  await page.goBack();
  await card.locator(".change").waitFor({ state: "detached" });
  await page.goForward();
  await card.locator(".change").waitFor();
  expect(complaints).toEqual([]);
  await page.close();
});

test("news arrives where one is, and moves nothing", async () => {
  const { collector, page, card } = await openDashboard();
  await page.goto(collector.at("/dashboard?days=30&segment=device:mobile"));
  const mobile = page.getByRole("button", { name: "Mobile" });
  await mobile.focus();
  const before = await page.evaluate(() => scrollY);
  expect(before).toBeGreaterThan(0);

  await collector.post([...answers(1, 2, "desktop", 0), ...answers(1, 2, "mobile", 0)]);
  await card.locator("[data-n]", { hasText: "n = 31" }).waitFor();
  expect(await mobile.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await page.evaluate(() => scrollY)).toBe(before);
  await page.close();
});

test("days of one's own can be chosen with the keyboard", async () => {
  const { page, card } = await openDashboard();
  await page.getByLabel("Dates").check();
  const day = (ago: number) => new Date(Date.now() - ago * DAY_MS).toISOString().slice(0, 10);
  await page.getByLabel("To", { exact: true }).fill(day(35));
  await card.locator("[data-n]", { hasText: "n = 60" }).waitFor();
  await page.getByLabel("To", { exact: true }).fill(day(41));
  await page.getByText("No answers here.").waitFor();
  await page.getByRole("button", { name: "Show all that there is" }).click();
  await card.locator("[data-n]", { hasText: "n = 120" }).waitFor();
  expect(query(page)).toBe("?days=all");
  await page.close();
});

test("everybody can use it, in light and in dark, on a phone too", async () => {
  const { page } = await openDashboard();
  await page.getByRole("button", { name: "Mobile" }).waitFor();
  for (const [width, colorScheme] of [
    [1280, "light"],
    [1280, "dark"],
    [390, "light"],
    [320, "dark"],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    const violations = await page.evaluate(`${axe.source}; axe.run().then(({ violations }) => violations)`);
    expect(violations).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
  await page.close();
});
