import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import type { TouchpointConfig } from "../../src/model/touchpoints-config.js";
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

const asked = [
  asking("basket", { triggers: [{ on: "event", name: "paid", where: { "event.total": { gte: 40 } } }] }),
  asking("help"),
  asking("nobody", { audience: { "page.path": "/elsewhere" } }),
];
/** As a visitor gets it: where answers are tests, mistakes are looked for as well. */
const forVisitors = (touchpoints: readonly TouchpointConfig[]) => ({ ...unlimited(...touchpoints), test: false });

async function visit(pages: Record<string, string>, { before = () => {}, touchpoints = asked } = {}): Promise<Guest> {
  site = await openPageServer({ pages, touchpoints: forVisitors(touchpoints) });
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

const body = '<input autofocus="" aria-label="Search"><p>Text</p>';
const plain = guestPage("", body);

/** The browser gives it with the first frame that it draws, which may be long after the load. */
const inputHasFocus = ({ page }: Guest) => page.locator("input:focus").waitFor();

/** The page again, with its clock in our hands. */
async function stopsClock(guest: Guest): Promise<void> {
  await listening(guest);
  await guest.page.clock.install({ time: 0 });
  await guest.page.clock.pauseAt("2026-01-01");
  guest.requests.length = 0;
  await guest.page.reload();
  await listening(guest, 2);
}

const trace = ({ page }: Guest) =>
  page.evaluate(async () => ({
    globals: Object.getOwnPropertyNames(window).filter((name) => Number.isNaN(Number(name))),
    historyOwns: Object.getOwnPropertyNames(history),
    kept: [Object.keys(localStorage), sessionStorage.length, document.cookie, (await indexedDB.databases()).length],
    focus: document.activeElement?.localName,
    body: document.body.outerHTML,
    handlers: Object.entries(window).filter(([name, value]) => name.startsWith("on") && value).length,
  }));

test("where nobody can be asked the page is as it was, and all that is ever fetched is touchpoints.json", async () => {
  const nobody = asked.map((each) => ({ ...each, audience: { "page.path": "/elsewhere" } }));
  const guest = await visit({ "/": guestPage(tag, body), "/plain": plain }, { touchpoints: nobody });
  await stopsClock(guest);
  await inputHasFocus(guest);
  // Long after the load, when whatever was put off has been done.
  await guest.page.clock.runFor("10:00");

  const withEarshot = await trace(guest);
  expect(await guest.page.content()).toBe(guestPage(tag, body));
  expect(guest.requests).toEqual([
    `${site.origin}/`,
    `${sdk.origin}/sdk/earshot.js`,
    `${site.origin}/touchpoints.json`,
  ]);
  expect(guest.lines).toEqual([]);

  await guest.page.goto(`${site.origin}/plain`);
  await inputHasFocus(guest);
  const without = await trace(guest);
  expect(withEarshot.globals.filter((name) => !without.globals.includes(name))).toEqual(["earshot"]);
  expect({ ...withEarshot, globals: [] }).toEqual({ ...without, globals: [] });
  expect(without.focus).toBe("input");
  // When the visit began and how many there were, and nothing else.
  expect(without.kept).toEqual([[expect.stringMatching(/^earshot-\w+$/)], 0, "", 0]);
});

/** Files beside the script, without the hash in their names. */
const besideScript = ({ requests }: Guest) =>
  requests
    .flatMap((address) => address.match(`^${sdk.origin}/sdk/(earshot-[a-z-]+)\\.[\\w-]+\\.js$`)?.[1] ?? [])
    .sort();

const FOR_SCORE_AND_COMMENT = ["earshot-asker", "earshot-ui", "earshot-ui-fields", "earshot-ui-languages"];

test("where somebody can be asked all it takes is at hand a second after the load, not before, and nothing shows", async () => {
  const guest = await visit({ "/": guestPage(tag, body), "/plain": plain });
  await stopsClock(guest);
  await guest.page.clock.runFor(999);
  expect(besideScript(guest)).toEqual([]);
  await guest.page.clock.runFor(1);
  await expect.poll(() => besideScript(guest)).toEqual([...FOR_SCORE_AND_COMMENT, "earshot-asker-keeper"].sort());
  await guest.page.clock.runFor("10:00");
  expect(await guest.page.content()).toBe(guestPage(tag, body));

  const fetched = guest.requests.length;
  await guest.call("track", "help");
  await guest.page.clock.resume();
  await guest.sees("help");
  // What brings records to the collector comes with the first of them.
  const since = guest.requests.slice(fetched).filter((address) => !address.includes("earshot-asker-courier"));
  expect(since.filter((address) => !address.startsWith(collector.origin))).toEqual([]);
  expect(guest.complaints).toEqual([]);
});

test("what asks and what draws come from beside the script, with the first prompt and once", async () => {
  const guest = await visit({ "/": guestPage(tag) });
  await guest.call("track", "help");
  await guest.sees("help");
  // What keeps what is said comes once it has been painted.
  const before = besideScript(guest).filter((name) => name !== "earshot-asker-keeper");
  expect(before).toEqual(FOR_SCORE_AND_COMMENT);
  await guest.dismisses();
  await guest.call("track", "paid", { total: 40 });
  await guest.sees("basket");
  // What brings records to the collector has come with the first of them.
  expect(besideScript(guest)).toEqual([
    ...["earshot-asker", "earshot-asker-courier", "earshot-asker-keeper"],
    ...["earshot-ui", "earshot-ui-fields", "earshot-ui-languages"],
  ]);
  expect(guest.complaints).toEqual([]);
});

test("an AMD loader on the page is neither called nor touched", async () => {
  const before = () => {
    const calls: unknown[] = [];
    const define = Object.assign((...args: unknown[]) => calls.push(args), { amd: {} });
    Object.assign(window, { define, exports: {}, module: { exports: {} }, amd: { define, calls } });
  };
  const guest = await visit({ "/": guestPage(tag) }, { before });
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
  await guest.call("track", "help");
  await guest.sees("help");
  await guest.answers(7, "once");
  await guest.call("flush");

  expect(await guest.page.locator("earshot-prompt").count()).toBe(1);
  expect(site.requests.filter((path) => path === "/touchpoints.json")).toHaveLength(1);
  const responses = () => collector.stored("response").filter(({ answers }) => answers[1]?.value === "once");
  await expect.poll(responses).toHaveLength(1);
  const session = responses()[0]?.context.session;
  expect(collector.stored("shown").filter(({ context }) => context.session === session)).toHaveLength(1);
});
