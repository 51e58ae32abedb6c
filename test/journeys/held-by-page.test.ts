import { expect, test } from "vitest";
import { asking, unlimited } from "../helpers/guest-touchpoints.js";
import { hosting } from "../helpers/hosting.js";

const { enter } = hosting();

const held = (text: string) => `<script type="application/json" id="touchpoints">${text}</script>`;

test("a page that holds its touchpoints itself is asked for none", async () => {
  const head = held(JSON.stringify(unlimited(asking("a"))));
  const visit = await enter({ head, tag: { touchpoints: "#touchpoints" } });
  await visit.call("track", "a");
  await visit.sees("a");
  await visit.answers(9, "without a file");
  await expect.poll(() => visit.collector.stored("response")).toMatchObject([{ answers: [{ value: 9 }, {}] }]);
  expect(visit.site.requests.filter((path) => !path.startsWith("/sdk/"))).toEqual(["/"]);
  expect([visit.lines, visit.complaints]).toEqual([[], []]);
});

test.each([
  ["is broken", held('{ "touchpoints": [')],
  ["is not there", ""],
])("what the page should hold %s: one line, and the page is as it was", async (_, head) => {
  const visit = await enter({ head, tag: { touchpoints: "#touchpoints" } });
  expect(await visit.call("ask", "a")).toBe(false);
  expect(visit.lines).toEqual([expect.stringMatching(/is off\. .*#touchpoints: is not JSON/)]);
  expect(visit.complaints).toEqual([]);
});
