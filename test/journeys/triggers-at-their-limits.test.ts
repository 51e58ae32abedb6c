import { describe, expect, test } from "vitest";
import type { Earshot } from "../../src/model/earshot.js";
import type { TriggerConfig } from "../../src/model/touchpoints-config.js";
import { takeFootprints } from "../helpers/footprint.js";
import { hosting, type Visit } from "../helpers/hosting.js";
import { goAway, listens, load, rageAt, type, visitTriggered } from "../helpers/trigger-page.js";

const hosted = hosting();

describe("with a finger", () => {
  async function withFinger(visit: Visit): Promise<(byPx: number) => Promise<unknown>> {
    const session = await hosted.visitor().context.newCDPSession(visit.page);
    const phone = { mobile: true, width: 390, height: 844, deviceScaleFactor: 2 };
    await session.send("Emulation.setDeviceMetricsOverride", phone);
    await session.send("Emulation.setTouchEmulationEnabled", { enabled: true, maxTouchPoints: 5 });
    await visit.page.reload();
    await listens(visit);
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
    const visit = await visitTriggered(hosted, [{ on: "exit" }]);
    const swipe = await withFinger(visit);
    await swipe(700);
    await swipe(700);
    expect(await visit.page.locator("earshot-prompt").count()).toBe(0);
    await swipe(-700);
    await visit.sees("it");
  });

  test("exit: coming back", async () => {
    const visit = await visitTriggered(hosted, [{ on: "exit" }]);
    await withFinger(visit);
    await goAway(visit, 100);
    await visit.sees("it");
  });
});

test("what isn't frustrating asks nothing", async () => {
  const visit = await visitTriggered(hosted, [{ on: "frustration" }]);
  const { page } = visit;
  // An answer to each click, a choice of text, focus that moves, a way down the page, a form that is sent.
  await page.locator("#buy").click();
  await page.getByLabel("Street").click({ clickCount: 3 });
  await page.getByText("Street").click();
  await type(visit);
  await page.getByRole("button", { name: "Send" }).click();
  await page.mouse.wheel(0, 500);
  await page.getByRole("heading", { name: "A page" }).click();
  await page.waitForTimeout(1_500);
  await load(visit, "/next");
  expect(await page.locator("earshot-prompt").count()).toBe(0);
  expect((await visit.call("stats")).submitted).toBe(0);
});

test("a prompt of ours frustrates nobody", async () => {
  const visit = await visitTriggered(hosted, [{ on: "manual" }, { on: "frustration" }]);
  const decided = await visit.page.evaluateHandle(() => {
    const ids: string[] = [];
    (window.earshot as Earshot).on("decision", ({ touchpoint }) => ids.push(touchpoint));
    return ids;
  });
  await visit.call("ask", "it");
  await visit.sees("it");
  const title = visit.page.getByText("How was it?", { exact: true });
  for (let i = 0; i < 4; i++) await title.click();
  await visit.page.waitForTimeout(1_500);
  expect(await decided.jsonValue()).not.toContain("it-1");

  await rageAt(visit, "#buy");
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
  const visit = await visitTriggered(hosted, all, { before: takeFootprints });
  const { page } = visit;
  await type(visit);
  await page.locator("#nothing").click();
  await page.mouse.wheel(0, 500);
  await visit.call("track", "cart");
  const during = await page.evaluate(() => window.footprint());
  // The page has answered to the click by scrolling: nobody waits for that any more.
  expect([...during.observers].sort()).toEqual(["IntersectionObserver", "MutationObserver"]);
  const kinds = during.listeners.map((each) => each.split(" ")[1]);
  expect(kinds.filter((kind) => kind === "mouseout" || kind === "keydown")).toHaveLength(2);

  await visit.call("close");
  await expect
    .poll(() => page.evaluate(() => window.footprint()))
    .toEqual({ listeners: [], timers: [], observers: [], history: true });
  expect(visit.complaints).toEqual([]);
});
