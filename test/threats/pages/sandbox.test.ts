import { expect, test } from "vitest";
import { asking, unlimited } from "../../helpers/guest-touchpoints.js";
import { hosting } from "../../helpers/hosting.js";

const { enter } = hosting();

test("S12: in a sandbox, whose origin is nobody's and which may keep nothing, answers are kept in memory and arrive", async () => {
  // What such a page asks its own server for is another origin's: the touchpoints are in the page.
  const config = JSON.stringify(unlimited(asking("a")));
  const visit = await enter({
    headers: { "content-security-policy": "sandbox allow-scripts" },
    head: `<script type="application/json" id="touchpoints">${config}</script>`,
    tag: { touchpoints: "#touchpoints" },
  });
  expect(await visit.page.evaluate(() => window.origin)).toBe("null");
  visit.collector.obstacle = () => 503;
  await visit.call("track", "a");
  await visit.sees("a");
  await visit.answers(7, "in a box");
  await expect.poll(() => visit.call("stats")).toMatchObject({ tier: "memory", queued: 2, dropped: 0 });
  visit.collector.obstacle = undefined;
  expect(await visit.arrived("response", 1)).toMatchObject([{ answers: [{ value: 7 }, { value: "in a box" }] }]);
  expect(visit.complaints.filter((line) => !line.includes("503"))).toEqual([]);
});
