import { expect, test } from "vitest";
import { asking, unlimited } from "../helpers/guest-touchpoints.js";
import { hosting, type Visit } from "../helpers/hosting.js";

const { enter } = hosting();

/** Nobody is asked here: every gate that can be shut is. */
const shut = asking("shut", {
  enabled: false,
  until: "2020-01-01",
  audience: { "user.plan": "pro" },
  sample: 0,
});
const touchpoints = { ...unlimited(shut, asking("open")), limits: { perSession: 0 }, test: false };

const badge = ({ prompt }: Visit) => prompt.locator(".badge").textContent();

/** What is explained, but for the time. */
const explained = async (visit: Visit) => {
  const { says, verdicts, nextAt } = await visit.call("explain", "shut");
  return { says, nextAt, verdicts: verdicts.filter(({ pass }) => !pass).map(({ gate }) => gate) };
};

test("?earshot-preview=ID shows what its gates keep shut, marked; its answers are tests, and nothing is remembered", async () => {
  const visit = await enter({ touchpoints });
  const before = [await visit.call("exportState"), await explained(visit)];
  await visit.page.goto(`${visit.site.origin}/?earshot-preview=shut`);
  await visit.sees("shut");
  expect(await badge(visit)).toBe("Preview");
  await visit.answers(9, "by the team");
  await expect
    .poll(() => visit.collector.stored("response"))
    .toMatchObject([
      { test: true, complete: true, touchpoint: { id: "shut" }, answers: [{ value: 9 }, { value: "by the team" }] },
    ]);
  expect(await visit.arrived("shown", 1)).toMatchObject([{ test: true, context: { trigger: "preview" } }]);
  await visit.dismisses();

  await visit.page.goto(visit.site.origin);
  expect([await visit.call("exportState"), await explained(visit)]).toEqual(before);
  expect(visit.lines).toEqual([]);
  expect(visit.complaints).toEqual([]);
});

test("what is typed into a preview is gone with it", async () => {
  const visit = await enter({ touchpoints, path: "/?earshot-preview=shut" });
  await visit.prompt.getByRole("radio", { name: "2", exact: true }).click();
  await visit.prompt.getByRole("textbox").fill("half a se");
  await visit.page.reload();
  await visit.sees("shut");
  expect(await visit.prompt.getByRole("radio", { checked: true }).count()).toBe(0);
});

test("without consent a preview shows, and nothing is kept or sent", async () => {
  const visit = await enter({ touchpoints: { ...touchpoints, consent: "denied" }, path: "/?earshot-preview=shut" });
  await visit.sees("shut");
  await visit.answers(9, "by the team");
  expect(await visit.page.evaluate(async () => [Object.keys(localStorage), await indexedDB.databases()])).toEqual([
    [],
    [],
  ]);
  expect([visit.collector.stored("response"), visit.collector.stored("shown")]).toEqual([[], []]);
});

test("an id that there isn't is one line, and the page is as it was", async () => {
  const visit = await enter({ touchpoints, path: "/?earshot-preview=shot" });
  await expect
    .poll(() => visit.lines)
    .toEqual([expect.stringContaining('preview("shot"): there is no such touchpoint')]);
  await visit.call("explain", "open");
  expect(await visit.prompt.count()).toBe(0);
  expect(visit.lines).toHaveLength(1);
  expect(visit.complaints).toEqual([]);
});
