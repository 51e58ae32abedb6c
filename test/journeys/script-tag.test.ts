import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { launchVisitor, type Visitor } from "../helpers/chromium.js";
import { type CollectorSite, openCollectorSite } from "../helpers/collector-site.js";
import { enterAsGuest, type Guest } from "../helpers/guest.js";
import { guestPage, sdkTag } from "../helpers/guest-page.js";
import { asking, unlimited } from "../helpers/guest-touchpoints.js";
import { openPageServer, type PageServer } from "../helpers/page-server.js";
import { until } from "../helpers/until.js";

let visitor: Visitor;
let collector: CollectorSite;
let sdk: PageServer;
let site: PageServer;
let tag: string;

beforeAll(async () => {
  [visitor, collector, sdk] = await Promise.all([launchVisitor(), openCollectorSite(), openPageServer({})]);
  tag = sdkTag({ sdk: sdk.origin, collector: collector.url });
});
afterEach(() => site.close());
afterAll(async () => {
  await visitor?.close();
  await Promise.all([collector?.close(), sdk?.close()]);
});

const never = { audience: { "page.path": "/elsewhere" } };
const asked = unlimited(
  asking("basket", { triggers: [{ on: "event", name: "paid", where: { "event.total": { gte: 40 } } }] }),
  asking("help"),
  asking("nobody", never),
);
/** As a visitor gets it: where answers are tests, mistakes are looked for as well. */
const touchpoints = { ...asked, test: false };

async function visit(pages: Record<string, string>, before?: () => void): Promise<Guest> {
  site = await openPageServer({ pages, touchpoints });
  const guest = await enterAsGuest(visitor, before);
  await guest.page.goto(site.origin);
  return guest;
}

/** Once the touchpoints are there, for the so-manieth time, and the page has had its turns to begin to listen. */
const listening = async ({ page }: Guest, times = 1) => {
  await until(() => site.requests.filter((path) => path === "/touchpoints.json").length >= times);
  await page.evaluate(async () => {
    const { port1, port2 } = new MessageChannel();
    for (let i = 0; i < 100; i++) {
      await new Promise((resolve) => {
        port1.onmessage = resolve;
        port2.postMessage(i);
      });
    }
  });
};

test("while nothing is due the page is as it was, and all that is fetched is touchpoints.json", async () => {
  const body = '<input autofocus="" aria-label="Search"><p>Text</p>';
  const guest = await visit({ "/": guestPage(tag, body), "/plain": guestPage("", body) });
  await listening(guest);
  // Long after the load, when whatever was put off has been done.
  await guest.page.clock.install();
  await guest.page.reload();
  await listening(guest, 2);
  await guest.page.clock.runFor("10:00");

  const trace = () =>
    guest.page.evaluate(async () => ({
      globals: Object.getOwnPropertyNames(window).filter((name) => Number.isNaN(Number(name))),
      historyOwns: Object.getOwnPropertyNames(history),
      kept: [Object.keys(localStorage), sessionStorage.length, document.cookie, (await indexedDB.databases()).length],
      focus: document.activeElement?.localName,
      body: document.body.outerHTML,
      handlers: Object.entries(window).filter(([name, value]) => name.startsWith("on") && value).length,
    }));
  const withEarshot = await trace();
  const fetched = guest.requests.slice(guest.requests.length / 2);
  expect(await guest.page.content()).toBe(guestPage(tag, body));
  expect(fetched).toEqual([`${site.origin}/`, `${sdk.origin}/sdk/earshot.js`, `${site.origin}/touchpoints.json`]);
  expect(guest.lines).toEqual([]);

  await guest.page.goto(`${site.origin}/plain`);
  const plain = await trace();
  expect(withEarshot.globals.filter((name) => !plain.globals.includes(name))).toEqual(["earshot"]);
  expect({ ...withEarshot, globals: [] }).toEqual({ ...plain, globals: [] });
  expect(plain.focus).toBe("input");
  // When the visit began and how many there were, and nothing else.
  expect(plain.kept).toEqual([[expect.stringMatching(/^earshot-\w+$/)], 0, "", 0]);
});

test("what asks and what draws come from beside the script, with the first prompt and once", async () => {
  const guest = await visit({ "/": guestPage(tag) });
  await listening(guest);
  const before = guest.requests.length;
  await guest.call("track", "help");
  await guest.sees("help");

  const late = guest.requests.slice(before).filter((address) => !address.startsWith(collector.origin));
  expect(late).toEqual([
    expect.stringMatching(`^${sdk.origin}/sdk/earshot-asker\\.[\\w-]+\\.js$`),
    expect.stringMatching(`^${sdk.origin}/sdk/earshot-ui\\.[\\w-]+\\.js$`),
  ]);
  await guest.dismisses();
  await guest.call("track", "paid", { total: 40 });
  await guest.sees("basket");
  expect(guest.requests.filter((address) => address.includes("/sdk/"))).toHaveLength(3);
  expect(guest.complaints).toEqual([]);
});

test("an AMD loader on the page is neither called nor touched", async () => {
  const guest = await visit({ "/": guestPage(tag) }, () => {
    const calls: unknown[] = [];
    const define = Object.assign((...args: unknown[]) => calls.push(args), { amd: {} });
    Object.assign(window, { define, exports: {}, module: { exports: {} }, amd: { define, calls } });
  });
  await guest.call("track", "help");
  await guest.sees("help");

  const amd = await guest.page.evaluate(() => {
    const { amd, define, exports, module } = window as unknown as Record<string, { calls: []; define: unknown }>;
    return { calls: amd?.calls, same: define === amd?.define, exports, module };
  });
  expect(amd).toEqual({ calls: [], same: true, exports: {}, module: { exports: {} } });
});

test("calls made before the script was there are replayed in their order; push goes on to work", async () => {
  const queued = `<script>window.earshot = [
    ["identify", "u_42", { plan: "pro" }],
    ["track", "paid", { total: 39 }],
    ["noSuchMethod", 1], "track", {}, null,
    ["track", "paid", { total: 41 }]
  ]</script>`;
  const guest = await visit({ "/": guestPage(queued + tag) });
  await guest.sees("basket");
  await guest.answers(10, "quick");
  await guest.dismisses();

  await guest.page.evaluate(() => (window.earshot as unknown[]).push(["identify", "u_43"], ["track", "help"]));
  await guest.sees("help");
  await guest.answers(4, "slow");

  const by = async (userId: string) =>
    (await collector.hasStored("response", 2)).find(({ respondent }) => respondent.userId === userId);
  await expect.poll(() => by("u_42")).toMatchObject({ touchpoint: { id: "basket" }, answers: [{ value: 10 }, {}] });
  await expect.poll(() => by("u_43")).toMatchObject({ touchpoint: { id: "help" }, answers: [{ value: 4 }, {}] });
  expect(guest.complaints).toEqual([]);
});

test("the tag twice on a page starts once", async () => {
  const guest = await visit({ "/": guestPage(tag + tag, `<h1>A page</h1>${tag}`) });
  await guest.page.waitForLoadState("load");
  const before = collector.stored("shown").length;
  await guest.call("track", "help");
  await guest.sees("help");
  await guest.answers(7, "once");
  await guest.call("flush");

  expect(await guest.page.locator("earshot-prompt").count()).toBe(1);
  expect(site.requests.filter((path) => path === "/touchpoints.json")).toHaveLength(1);
  expect((await collector.hasStored("shown", before + 1)).length).toBe(before + 1);
  expect(collector.stored("response").filter(({ answers }) => answers[1]?.value === "once")).toHaveLength(1);
});
