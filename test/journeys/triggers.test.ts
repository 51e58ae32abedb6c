import { expect, test } from "vitest";
import type { TriggerConfig } from "../../src/model/touchpoints-config.js";
import { hosting, type Visit } from "../helpers/hosting.js";
import { goAway, load, rageAt, type, visitTriggered } from "../helpers/trigger-page.js";

const hosted = hosting();

const addElement = () => {
  const late = document.createElement("p");
  late.className = "late";
  late.textContent = "Here I am";
  document.body.prepend(late);
};

const asIs = async () => {};

test.each<[what: string, trigger: TriggerConfig, does: (visit: Visit) => Promise<unknown>, path?: string]>([
  [
    "the second event",
    { on: "event", name: "export", count: 2 },
    async (visit) => {
      await visit.call("track", "export");
      await visit.page.reload();
      await visit.call("track", "export");
    },
  ],
  [
    "events in order",
    { on: "sequence", steps: ["cart", "paid"] },
    async (visit) => {
      await visit.call("track", "cart");
      await visit.page.reload();
      await visit.call("track", "paid");
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
    async (visit) => {
      await visit.page.waitForTimeout(1_000);
      await visit.page.getByRole("link").click();
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
  ["coming back", { on: "return", for: "1s" }, (visit) => goAway(visit, 1_200)],
  ["clicks in anger", { on: "frustration", kinds: ["rage"] }, (visit) => rageAt(visit, "#buy")],
  ["a click in vain", { on: "frustration", kinds: ["dead"] }, ({ page }) => page.locator("#nothing").click()],
  ["an error", { on: "frustration", kinds: ["error"] }, ({ page }) => page.locator("#broken").click()],
  [
    "a form given up",
    { on: "frustration", kinds: ["abandon"] },
    async (visit) => {
      await type(visit);
      await visit.page.getByRole("link").click();
    },
  ],
  [
    "what was suffered before",
    { on: "event", name: "cancel", where: { "signal.rageClicks": { gte: 1 }, "signal.errors": 0 } },
    async (visit) => {
      await rageAt(visit, "#buy");
      await visit.call("track", "cancel");
    },
  ],
  ["the second visit", { on: "visit", count: 2 }, (visit) => load(visit, "/?later=31")],
  ["a link", { on: "link" }, asIs, "/?earshot=it"],
])("%s", async (what, trigger, does, path) => {
  const visit = await visitTriggered(hosted, [trigger], path ? { path } : {});
  await does(visit);
  await visit.sees("it");
  const [shown] = await visit.arrived("shown", 1);
  const name = trigger.on === "event" ? `event:${trigger.name}` : trigger.on;
  expect([shown?.touchpoint.id, shown?.context.trigger]).toEqual(["it", name]);
  expect(visit.complaints).toEqual(what === "an error" ? ["broken, as it should be"] : []);
});
