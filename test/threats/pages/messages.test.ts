import { expect, test } from "vitest";
import { takeFootprints } from "../../helpers/footprint.js";
import { asking, unlimited } from "../../helpers/guest-touchpoints.js";
import { hosting } from "../../helpers/hosting.js";

const { enter } = hosting();

declare global {
  interface Window {
    heard: number;
  }
}

/** Of the page itself, and counted, so that it is known when all have been told. */
const listen = `<script>window.heard = 0; addEventListener("message", () => window.heard++)</script>`;
const SAYS = ["submit", "ask", "track", "reset", "forget", "close"];
const frame = `<iframe sandbox="allow-scripts" srcdoc="<script>
  for (const type of '${SAYS}'.split(',')) parent.postMessage({ type: 'earshot:' + type, touchpoint: 'a' }, '*');
</script>"></iframe>`;

test("S18: nobody listens to messages, so none answers, asks or closes anything, whoever it is from", async () => {
  const visit = await enter({ touchpoints: unlimited(asking("a"), asking("b")), head: listen, before: takeFootprints });
  await visit.call("track", "a");
  await visit.sees("a");
  await visit.page.evaluate((says) => {
    for (const type of says) {
      const message = { type: `earshot:${type}`, touchpoint: "a", answers: { score: 10 }, id: "b" };
      postMessage(message, "*");
      postMessage(JSON.stringify(message), "*");
    }
  }, SAYS);
  await visit.page.evaluate((html) => document.body.insertAdjacentHTML("beforeend", html), frame);
  await expect.poll(() => visit.page.evaluate(() => window.heard)).toBe(3 * SAYS.length);

  const { listeners } = await visit.page.evaluate(() => window.footprint());
  expect(listeners.filter((each) => / message(error)?$/.test(each))).toEqual(["Window message"]);
  await visit.sees("a");
  await visit.arrived("shown", 1);
  expect(visit.collector.stored("response")).toEqual([]);
  await visit.answers(5, "mine");
  expect(await visit.arrived("response", 1)).toMatchObject([{ answers: [{ value: 5 }, { value: "mine" }] }]);
});
