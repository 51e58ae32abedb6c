import { expect, test } from "vitest";
import type { TouchpointConfig } from "../../src/model/touchpoints-config.js";
import type { CloseReason } from "../../src/model/wire.js";
import { asking, unlimited } from "../helpers/guest-touchpoints.js";
import { hosting, type Visit } from "../helpers/hosting.js";

const { enter } = hosting();
const DAY_MS = 86_400_000;

const tab = asking("tab", { triggers: [], presentation: { as: "tab", label: "Ideas" } });

/** Somebody who is asked, on a page with a tab as well. */
async function isAsked(presentation: TouchpointConfig["presentation"] = {}): Promise<Visit> {
  const visit = await enter({ touchpoints: unlimited(asking("a", { presentation }), tab) });
  await visit.call("track", "a");
  await visit.sees("a");
  return visit;
}

const press = ({ prompt }: Visit, name: string) => prompt.getByRole("button", { name }).click();

test.each<
  [how: CloseReason, does: (visit: Visit) => Promise<unknown>, presentation?: TouchpointConfig["presentation"]]
>([
  ["closed", (visit) => press(visit, "Close")],
  ["snoozed", (visit) => press(visit, "Ask me later")],
  ["escaped", ({ prompt }) => prompt.getByRole("radio", { name: "5", exact: true }).press("Escape")],
  ["escaped", ({ page }) => page.keyboard.press("Escape"), { as: "dialog" }],
  ["timedOut", async () => {}, { autoClose: "1s" }],
  ["navigated", ({ page, site }) => page.goto(`${site.origin}/next`)],
  ["navigated", ({ page }) => page.reload()],
  ["replaced", ({ page }) => page.getByRole("button", { name: "Ideas" }).click()],
])("%s", async (how, does, presentation) => {
  const visit = await isAsked(presentation);
  const [shown] = await visit.arrived("shown", 1);
  await does(visit);
  const dismissed = await visit.arrived("dismissed", 1);
  expect(dismissed).toMatchObject([{ how, touchpoint: { id: "a" }, promptId: shown?.promptId }]);
  expect(visit.collector.stored("response")).toEqual([]);
  expect(visit.complaints).toEqual([]);
});

test("a prompt left by closing the tab is told of by the next page", async () => {
  const { page, site, collector } = await isAsked();
  const next = await page.context().newPage();
  await page.close({ runBeforeUnload: true });
  await next.goto(site.origin);
  expect(await collector.hasStored("dismissed", 1)).toMatchObject([{ how: "navigated" }]);
  await next.close();
});

test.each([
  ["Ask me later", "snoozed", 1],
  ["Close", "dismissed", 30],
])("%s lets it rest as %s: %i days", async (button, outcome, days) => {
  const visit = await isAsked();
  const before = Date.now();
  await press(visit, button);
  await visit.arrived("dismissed", 1);
  const { eligible, nextAt = 0, verdicts } = await visit.call("explain", "a");
  expect(eligible).toBe(false);
  expect(verdicts.filter(({ pass }) => !pass)).toMatchObject([
    { gate: "cooldown", actual: { [outcome]: expect.any(Number) } },
  ]);
  expect(nextAt).toBeGreaterThanOrEqual(before + days * DAY_MS);
  expect(nextAt).toBeLessThanOrEqual(Date.now() + days * DAY_MS);

  await visit.call("track", "a");
  expect(await visit.prompt.count()).toBe(0);
});

test("who has answered is not told of as somebody who dismissed it, though the ending is closed", async () => {
  const visit = await isAsked();
  await visit.answers(9, "all said");
  await visit.dismisses();
  await visit.call("flush");
  expect(await visit.arrived("response", 1)).toMatchObject([{ complete: true }]);
  expect(visit.collector.stored("dismissed")).toEqual([]);
});
