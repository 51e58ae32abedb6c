import axe from "axe-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { openCollector } from "../collector/open-collector.js";
import { response } from "../collector/records.js";
import { launchVisitor, type Visitor } from "../helpers/chromium.js";

const SECRET = "sk_0123456789abcdef0123456789abcdef";

let visitor: Visitor;
beforeAll(async () => {
  visitor = await launchVisitor();
});
// A browser doesn't tell one port of a host from another: who signed in to one collector is signed in to the next.
beforeEach(() => visitor.context.clearCookies());
afterAll(() => visitor?.close());

async function openDashboard() {
  const collector = await openCollector({ readKeys: [{ key: SECRET }] });
  await collector.post([response(9, "The glaze is lovely")]);
  const page = await visitor.context.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    // The browser's own line on each 401, which is what is being tried.
    if (message.type() === "error" && !/status of 401/.test(message.text())) complaints.push(message.text());
  });
  await page.goto(collector.at("/dashboard"));
  return { collector, page, complaints };
}

test("S72, S73: the dashboard shows nothing until it is given the key, and nothing once it has been taken away", async () => {
  const { page, complaints } = await openDashboard();
  const key = page.getByLabel("Read key");
  const comment = page.getByText("The glaze is lovely");
  await key.waitFor();
  expect(await comment.count()).toBe(0);

  await key.fill("sk_wrong");
  await key.press("Enter");
  await page.getByText("That is no read key of this collector.").waitFor();

  await key.fill(` ${SECRET} `);
  await page.getByRole("button", { name: "Sign in" }).click();
  await comment.waitFor();
  await page.getByText("Live").waitFor();

  await page.reload();
  await comment.waitFor();
  // Nowhere can a script find the key, nor what the cookie holds.
  const seen = await page.evaluate(() => JSON.stringify([document.cookie, { ...localStorage }, { ...sessionStorage }]));
  expect(seen).toBe('["",{},{}]');
  expect(await page.content()).not.toContain(SECRET);
  for (const { name, value } of await visitor.context.cookies()) expect([name, value]).not.toContain(SECRET);

  await page.getByRole("button", { name: "Sign out" }).click();
  await key.waitFor();
  expect(await comment.count()).toBe(0);
  await page.reload();
  await key.waitFor();
  expect(complaints).toEqual([]);
  await page.close();
});

test("news arrives after signing in, as it does where nobody has to", async () => {
  const { collector, page } = await openDashboard();
  await page.getByLabel("Read key").fill(SECRET);
  await page.getByLabel("Read key").press("Enter");
  await page.getByText("Live").waitFor();
  await collector.post([response(3, "It came in two pieces")]);
  await page.getByText("It came in two pieces").waitFor();
  await page.close();
});

test("the form is one that everybody can use", async () => {
  const { page } = await openDashboard();
  await page.getByLabel("Read key").waitFor();
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const violations = await page.evaluate(`${axe.source}; axe.run().then(({ violations }) => violations)`);
    expect(violations).toEqual([]);
  }
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.close();
});

test("where there are no keys, it says so to whoever isn't at the machine", async () => {
  const collector = await openCollector();
  const page = await visitor.context.newPage();
  await page.setExtraHTTPHeaders({ "X-Forwarded-For": "192.0.2.1" });
  await page.goto(collector.at("/dashboard"));
  await page.getByText("This dashboard is for its own machine.").waitFor();
  await page.close();
});
