import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import type { TouchpointConfig } from "../../src/model/touchpoints-config.js";
import { launchVisitor, type Visitor } from "../helpers/chromium.js";
import { type CollectorSite, openCollectorSite } from "../helpers/collector-site.js";
import { freeDatabases, rememberedIn } from "../helpers/databases.js";
import { takeFootprints } from "../helpers/footprint.js";
import { enterAsGuest, type Guest } from "../helpers/guest.js";
import { guestPage, sdkTag } from "../helpers/guest-page.js";
import { asking, unlimited } from "../helpers/guest-touchpoints.js";
import { openPageServer, type PageServer } from "../helpers/page-server.js";
import { until } from "../helpers/until.js";
import { withoutNavigation } from "../helpers/without-navigation.js";

/** The page listens, waits and observes as well, and goes on to do so; the baseline is taken before our script. */
const OWN = `
  addEventListener("click", () => {}, true);
  document.addEventListener("visibilitychange", () => {});
  setTimeout(() => {}, 1e8);
  new MutationObserver(() => {}).observe(document, { childList: true });
  window.baseline = footprint();`;

let visitor: Visitor;
let collector: CollectorSite;
let site: PageServer;
let html: string;

beforeAll(async () => {
  visitor = await launchVisitor();
});
beforeEach(async () => {
  collector = await openCollectorSite();
  html = guestPage("", `<button>Buy</button><script>${OWN}</script>${sdkTag({ collector: collector.url })}`);
  site = await openPageServer({ pages: { "/": html }, touchpoints });
});
afterEach(() => Promise.all([collector.close(), site.close()]));
afterAll(() => visitor?.close());

const due = (id: string, trigger: NonNullable<TouchpointConfig["triggers"]>[number]) =>
  asking(id, { triggers: [trigger] });

const touchpoints = unlimited(
  due("load-later", { on: "load", delay: "1h" }),
  due("route", { on: "route" }),
  due("route-later", { on: "route", delay: "1h" }),
  due("event", { on: "event", name: "paid" }),
  due("event-later", { on: "event", name: "paid", delay: "1h" }),
  due("click-later", { on: "click", selector: "button", delay: "1h" }),
  due("dwell", { on: "dwell", for: "1h" }),
  due("manual", { on: "manual" }),
  asking("tab", { triggers: [], presentation: { as: "tab" } }),
);

async function visit(before: () => void): Promise<Guest> {
  const guest = await enterAsGuest(visitor, takeFootprints);
  await guest.page.addInitScript(before);
  await guest.page.goto(site.origin);
  await guest.page.getByRole("button", { name: "Feedback" }).waitFor();
  return guest;
}

const footprint = ({ page }: Guest) => page.evaluate(() => window.footprint());

/** What is left may be on its way out, but not for long. */
async function isClean(guest: Guest): Promise<void> {
  const baseline = await guest.page.evaluate(() => (window as unknown as { baseline: object }).baseline);
  await expect.poll(() => footprint(guest)).toEqual(baseline);
  expect(await guest.page.content()).toBe(html);
  expect(await guest.page.evaluate(async () => (await navigator.locks.query()).held)).toEqual([]);
}

const asIs = () => {};

test.each([
  ["with the Navigation API", asIs],
  ["without it", withoutNavigation],
])("closed in the middle of a prompt, with everything listening: nothing is left, %s", async (_, before) => {
  const guest = await visit(before);
  await guest.page.getByRole("button", { name: "Buy" }).click();
  await guest.page.evaluate(() => history.pushState({}, "", "/next"));
  await guest.sees("route");
  await guest.page.getByRole("radio", { name: "3", exact: true }).click();
  await guest.page.getByRole("textbox").fill("half a se");
  await guest.call("track", "paid");
  await expect.poll(async () => (await guest.call("stats")).submitted).toBe(2);

  const during = await footprint(guest);
  expect(await guest.page.content()).toMatch(/<earshot-tab>.*<earshot-prompt>/);
  expect(during.timers.filter((timer) => timer === "setTimeout 3600000")).toHaveLength(5);
  expect(during.history).toBe(before === asIs);
  expect(during.listeners.length).toBeGreaterThan(10);

  await guest.call("close");
  await isClean(guest);
  expect(await freeDatabases(guest)).toEqual(["deleted"]);

  // The page's own is still there and works, and nothing of ours comes back.
  await guest.page.getByRole("button", { name: "Buy" }).click();
  await guest.page.evaluate(() => history.pushState({}, "", "/later"));
  await guest.call("track", "paid");
  expect(await guest.call("ask", "manual")).toBe(false);
  await isClean(guest);
  expect(guest.complaints).toEqual([]);
});

test("closed while a batch is on its way: it is settled, and nothing is left", async () => {
  // What is left from an earlier page is looked for at a moment of chance: at once, and not amid this.
  const guest = await visit(() => {
    Math.random = () => 0;
  });
  let arrived = 0;
  let release: (status?: number) => void = () => {};
  collector.obstacle = () => {
    arrived += 1;
    return new Promise((resolve) => {
      release = resolve;
    });
  };
  await guest.call("ask", "manual");
  await guest.sees("manual");
  await guest.answers(9, "on its way");
  await until(() => arrived);

  await guest.call("close");
  release();
  await collector.hasStored("response", 1);
  await isClean(guest);

  await guest.page.reload();
  expect(await guest.call("stats")).toMatchObject({ queued: 0 });
  expect(arrived).toBe(1);
});

test.each(["earshot-asker", "earshot-ui"])("closed while %s is on its way: nothing comes after", async (file) => {
  const guest = await enterAsGuest(visitor, takeFootprints);
  await guest.page.addInitScript(() => {
    window.earshot = [["track", "paid"]];
  });
  let address = "";
  let release: () => void = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await guest.page.route(`**/${file}.*.js`, async (route) => {
    address = route.request().url();
    await released;
    await route.continue();
  });
  await guest.page.goto(site.origin);
  await until(() => address);
  // The wing is waited for with a prompt in hand, for which other tabs are kept away.
  const held = () => guest.page.evaluate(async () => (await navigator.locks.query()).held?.length);
  if (file === "earshot-ui") await expect.poll(held).toBe(1);

  await guest.call("close");
  release();
  // Whoever waited for it before us goes on before us.
  await guest.page.evaluate(`import(${JSON.stringify(address)}).then(() => {})`);
  expect(await rememberedIn(guest)).toEqual([]);
  await isClean(guest);
  expect(guest.lines).toEqual([]);
});

test("closed before it has begun: nothing comes after", async () => {
  const guest = await enterAsGuest(visitor, takeFootprints);
  await guest.page.addInitScript(() => {
    window.earshot = [["track", "paid"], ["close"]];
  });
  await guest.page.goto(site.origin);
  await guest.call("stats");
  await isClean(guest);
  expect(guest.requests.filter((address) => address.includes("/sdk/"))).toHaveLength(1);
});
