import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Earshot } from "../../src/model/earshot.js";
import type { TriggerConfig } from "../../src/model/touchpoints-config.js";
import { launchVisitor, type Visitor } from "../helpers/chromium.js";
import { type CollectorSite, openCollectorSite } from "../helpers/collector-site.js";
import { takeFootprints } from "../helpers/footprint.js";
import { enterAsGuest, type Guest } from "../helpers/guest.js";
import { guestPage, sdkTag } from "../helpers/guest-page.js";
import { asking, unlimited } from "../helpers/guest-touchpoints.js";
import { openPageServer, type PageServer } from "../helpers/page-server.js";
import { until } from "../helpers/until.js";

const BODY = `
  <h1>A page</h1>
  <button id="buy">Buy</button>
  <button id="nothing">Nothing</button>
  <button id="broken">Broken</button>
  <form><label>Street <input name="street"></label><button>Send</button></form>
  <a href="/next">Next page</a>
  <div style="height: 3000px"></div>
  <p id="end">The end</p>
  <script>
    buy.onclick = () => document.title += "!";
    broken.onclick = () => { throw new Error("broken, as it should be"); };
    document.querySelector("form").onsubmit = (event) => event.preventDefault();
    // For visits of tomorrow.
    const later = Number(new URL(location.href).searchParams.get("later")) * 60_000, { now } = Date;
    Date.now = () => now() + later;
  </script>`;

let visitor: Visitor;
let collector: CollectorSite;
let site: PageServer | undefined;

beforeAll(async () => {
  visitor = await launchVisitor();
});
beforeEach(async () => {
  collector = await openCollectorSite();
});
afterEach(async () => {
  await Promise.all([collector.close(), site?.close()]);
  for (const page of visitor.context.pages()) await page.close();
});
afterAll(() => visitor?.close());

/** A guest on a page whose touchpoints have these triggers, when all that listens does so. */
async function visit(triggers: readonly TriggerConfig[], { path = "/", before = () => {} } = {}): Promise<Guest> {
  const page = guestPage("", BODY + sdkTag({ collector: collector.url }));
  const touchpoints = unlimited(
    ...triggers.map((each, n) => asking(n ? `it-${n}` : "it", { triggers: [each], frequency: { show: "once" } })),
  );
  site = await openPageServer({ pages: { "/": page, "/next": page }, touchpoints });
  const guest = await enterAsGuest(visitor, before);
  await load(guest, path);
  return guest;
}

async function load(guest: Guest, path: string): Promise<void> {
  await guest.page.goto(`${site?.origin}${path}`);
  await listens(guest);
}

/** The watcher has come: whoever waited for it before us goes on before us. */
async function listens(guest: Guest): Promise<void> {
  await guest.call("stats");
  const address = await until(() => guest.requests.find((each) => each.includes("earshot-watcher")));
  await guest.page.evaluate(`import(${JSON.stringify(address)}).then(() => {})`);
}

/** No headless tab is ever in the background; this one says it is. */
async function setVisible({ page }: Guest, state: "visible" | "hidden"): Promise<void> {
  await page.evaluate((value) => {
    Object.defineProperty(document, "visibilityState", { value, configurable: true });
    document.dispatchEvent(new Event("visibilitychange"));
  }, state);
}

const goAway = async (guest: Guest, ms: number) => {
  await setVisible(guest, "hidden");
  await guest.page.waitForTimeout(ms);
  await setVisible(guest, "visible");
};

const addElement = () => {
  const late = document.createElement("p");
  late.className = "late";
  late.textContent = "Here I am";
  document.body.prepend(late);
};

const rageAt = async ({ page }: Guest, selector: string) => {
  for (let i = 0; i < 3; i++) await page.locator(selector).click();
};

const type = (guest: Guest) => guest.page.getByLabel("Street").pressSequentially("Ring");

const asIs = async () => {};

test.each<[what: string, trigger: TriggerConfig, does: (guest: Guest) => Promise<unknown>, path?: string]>([
  [
    "the second event",
    { on: "event", name: "export", count: 2 },
    async (guest) => {
      await guest.call("track", "export");
      await guest.page.reload();
      await guest.call("track", "export");
    },
  ],
  [
    "events in order",
    { on: "sequence", steps: ["cart", "paid"] },
    async (guest) => {
      await guest.call("track", "cart");
      await guest.page.reload();
      await guest.call("track", "paid");
    },
  ],
  ["what comes into view", { on: "visible", selector: "#end", for: "1s" }, ({ page }) => page.mouse.wheel(0, 9_000)],
  [
    "what comes into view when it comes to be",
    { on: "visible", selector: ".late" },
    ({ page }) => page.evaluate(addElement),
  ],
  ["scrolling", { on: "scroll", depth: 0.5 }, ({ page }) => page.mouse.wheel(0, 1_600)],
  [
    "time on its pages",
    { on: "dwell", scope: "visit", for: "3s" },
    async (guest) => {
      await guest.page.waitForTimeout(1_000);
      await guest.page.getByRole("link").click();
    },
  ],
  [
    "leaving through the top",
    { on: "exit" },
    async ({ page }) => {
      await page.mouse.move(300, 200);
      await page.mouse.move(300, -5);
    },
  ],
  ["doing nothing", { on: "idle", for: "2s" }, ({ page }) => page.mouse.move(300, 200)],
  ["coming back", { on: "return", for: "1s" }, (guest) => goAway(guest, 1_200)],
  ["clicks in anger", { on: "frustration", kinds: ["rage"] }, (guest) => rageAt(guest, "#buy")],
  ["a click in vain", { on: "frustration", kinds: ["dead"] }, ({ page }) => page.locator("#nothing").click()],
  ["an error", { on: "frustration", kinds: ["error"] }, ({ page }) => page.locator("#broken").click()],
  [
    "a form given up",
    { on: "frustration", kinds: ["abandon"] },
    async (guest) => {
      await type(guest);
      await guest.page.getByRole("link").click();
    },
  ],
  [
    "what was suffered before",
    { on: "event", name: "cancel", where: { "signal.rageClicks": { gte: 1 }, "signal.errors": 0 } },
    async (guest) => {
      await rageAt(guest, "#buy");
      await guest.call("track", "cancel");
    },
  ],
  ["the second visit", { on: "visit", count: 2 }, (guest) => load(guest, "/?later=31")],
  ["a link", { on: "link" }, asIs, "/?earshot=it"],
])("%s", async (what, trigger, does, path) => {
  const guest = await visit([trigger], path ? { path } : {});
  await does(guest);
  await guest.sees("it");
  const [shown] = await collector.hasStored("shown", 1);
  const name = trigger.on === "event" ? `event:${trigger.name}` : trigger.on;
  expect([shown?.touchpoint.id, shown?.context.trigger]).toEqual(["it", name]);
  expect(guest.complaints).toEqual(what === "an error" ? ["broken, as it should be"] : []);
});

describe("with a finger", () => {
  async function withFinger(guest: Guest): Promise<(byPx: number) => Promise<unknown>> {
    const session = await visitor.context.newCDPSession(guest.page);
    const phone = { mobile: true, width: 390, height: 844, deviceScaleFactor: 2 };
    await session.send("Emulation.setDeviceMetricsOverride", phone);
    await session.send("Emulation.setTouchEmulationEnabled", { enabled: true, maxTouchPoints: 5 });
    await guest.page.reload();
    await listens(guest);
    // Frame by frame, as a finger does it: a phone that is only emulated doesn't scroll by a touch.
    return (byPx) =>
      session.send("Input.synthesizeScrollGesture", {
        x: 200,
        y: 300,
        yDistance: -byPx,
        speed: 3_000,
        gestureSourceType: "mouse",
      });
  }

  test("exit: a flick up, after a way down", async () => {
    const guest = await visit([{ on: "exit" }]);
    const swipe = await withFinger(guest);
    await swipe(700);
    await swipe(700);
    expect(await guest.page.locator("earshot-prompt").count()).toBe(0);
    await swipe(-700);
    await guest.sees("it");
  });

  test("exit: coming back", async () => {
    const guest = await visit([{ on: "exit" }]);
    await withFinger(guest);
    await goAway(guest, 100);
    await guest.sees("it");
  });
});

test("what isn't frustrating asks nothing", async () => {
  const guest = await visit([{ on: "frustration" }]);
  const { page } = guest;
  // An answer to each click, a choice of text, focus that moves, a way down the page, a form that is sent.
  await page.locator("#buy").click();
  await page.getByLabel("Street").click({ clickCount: 3 });
  await page.getByText("Street").click();
  await type(guest);
  await page.getByRole("button", { name: "Send" }).click();
  await page.mouse.wheel(0, 500);
  await page.getByRole("heading", { name: "A page" }).click();
  await page.waitForTimeout(1_500);
  await page.goto(`${site?.origin}/next`);
  await listens(guest);
  expect(await page.locator("earshot-prompt").count()).toBe(0);
  expect((await guest.call("stats")).submitted).toBe(0);
});

test("a prompt of ours frustrates nobody", async () => {
  const guest = await visit([{ on: "manual" }, { on: "frustration" }]);
  const decided = await guest.page.evaluateHandle(() => {
    const ids: string[] = [];
    (window.earshot as Earshot).on("decision", ({ touchpoint }) => ids.push(touchpoint));
    return ids;
  });
  await guest.call("ask", "it");
  await guest.sees("it");
  const title = guest.page.getByText("How was it?", { exact: true });
  for (let i = 0; i < 4; i++) await title.click();
  await guest.page.waitForTimeout(1_500);
  expect(await decided.jsonValue()).not.toContain("it-1");

  await rageAt(guest, "#buy");
  await expect.poll(() => decided.jsonValue()).toContain("it-1");
});

test("closed with all of them listening: nothing is left", async () => {
  const all: TriggerConfig[] = [
    { on: "event", name: "export", count: 2 },
    { on: "sequence", steps: ["cart", "paid"], within: "1h" },
    { on: "visible", selector: "p", for: "1h" },
    { on: "scroll", depth: 1 },
    { on: "dwell", scope: "visit", for: "1h" },
    { on: "exit" },
    { on: "idle", for: "1h" },
    { on: "return", for: "1h" },
    { on: "frustration", count: 50 },
    { on: "visit", count: 99 },
    { on: "link" },
  ];
  const guest = await visit(all, { before: takeFootprints });
  const { page } = guest;
  await type(guest);
  await page.locator("#nothing").click();
  await page.mouse.wheel(0, 500);
  await guest.call("track", "cart");
  const during = await page.evaluate(() => window.footprint());
  // The page has answered to the click by scrolling: nobody waits for that any more.
  expect([...during.observers].sort()).toEqual(["IntersectionObserver", "MutationObserver"]);
  const kinds = during.listeners.map((each) => each.split(" ")[1]);
  expect(kinds.filter((kind) => kind === "mouseout" || kind === "keydown")).toHaveLength(2);

  await guest.call("close");
  await expect
    .poll(() => page.evaluate(() => window.footprint()))
    .toEqual({ listeners: [], timers: [], observers: [], history: true });
  expect(guest.complaints).toEqual([]);
});
