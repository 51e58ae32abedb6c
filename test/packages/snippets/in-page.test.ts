import { Hono } from "hono";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchVisitor, type Visitor } from "../../helpers/chromium.js";
import { printed, printedOnce } from "../../helpers/printed.js";
import { given, handle, type Ran, runInPage } from "./run-in-page.js";

let visitor: Visitor;
beforeAll(async () => {
  visitor = await launchVisitor();
});
afterAll(() => visitor?.close());

const track = ({ page }: Ran, event: string) => page.evaluate((name) => window.handle.track(name), event);
const nps = ({ prompt }: Ran, score: string) => prompt.getByRole("radio", { name: score, exact: true }).click();
const isContent = ({ complaints, lines }: Ran) => expect([complaints, lines]).toEqual([[], []]);

test("README: an app asks after an event, and says why it would not ask again", async () => {
  const ran = await runInPage(visitor, printedOnce("README.md", "ts"));
  await nps(ran, "9");
  expect(ran.said).toEqual([expect.stringMatching(/^\S/)]);
  const [{ touchpoint, respondent } = {}] = await ran.collector.hasStored("response", 1);
  expect([touchpoint?.id, respondent?.userId]).toEqual(["post-purchase", "u_42"]);
  isContent(ran);
});

test("docs/api.md: a form of one's own hands over its answers", async () => {
  const code = printedOnce("docs/api.md", "ts", "A form of your own");
  const ran = await runInPage(visitor, handle + code);
  const [{ complete, answers = [] } = {}] = await ran.collector.hasStored("response", 1);
  expect([complete, answers.length]).toEqual([true, 5]);
  expect(ran.said).toEqual([]);
  isContent(ran);
});

test.each([
  ...printed("docs/api.md", "ts", "Hooks").map((code, i) => [`docs/api.md, hook ${i + 1}`, code]),
  ...printed("docs/privacy.md", "ts").map((code) => ["docs/privacy.md", code]),
])("%s: records go through it", async (_, code) => {
  const told: unknown[] = [];
  const server = new Hono().post("/hook", async (c) => {
    told.push(await c.req.json());
    return c.json({});
  });
  const kept = code.replace("createEarshot({", "window.handle = createEarshot({");
  const ran = await runInPage(
    visitor,
    given.config + kept.replace("https://hooks.example.com/feedback", "/hook"),
    server,
  );
  await ran.page.evaluate(() => window.handle.identify("staff_1", { plan: "pro" }));
  await track(ran, "order_completed");
  await nps(ran, "9");
  await ran.prompt.getByRole("heading").waitFor();
  await ran.page.evaluate(() => window.handle.flush());
  // A test's answers, and those of the staff, are what the others keep back.
  await expect.poll(() => told).toEqual(code.includes("transform") ? [{ text: "NPS 9" }] : []);
  expect(ran.collector.stored("response")).toEqual([]);
  isContent(ran);
});

test("docs/api.md: a renderer draws the conversation", async () => {
  const code = printedOnce("docs/api.md", "ts", "The conversation");
  const start = `window.handle = create({ ...config, renderer });`;
  const ran = await runInPage(
    visitor,
    `import { createEarshot as create } from "earshot"; ${given.config} ${code} ${start}`,
  );
  await track(ran, "order_completed");
  await ran.page.locator("form", { hasText: "Would you recommend us?" }).waitFor();
  isContent(ran);
});

test.each([
  ["docs/api.md", "/me/earshot", printedOnce("docs/api.md", "ts", "On another device, after a log-out")],
  [
    "docs/touchpoints.md",
    "/api/feedback-state",
    printedOnce("docs/touchpoints.md", "ts", "One person, several devices"),
  ],
])("%s: what was asked goes to the account, and comes from there", async (_, path, code) => {
  let state: unknown = { v: 1, touchpoints: {}, groups: {} };
  const server = new Hono()
    .get(path, (c) => c.json(state as object))
    .put(path, async (c) => {
      state = await c.req.json();
      return c.body(null, 204);
    });
  const before = code.includes("createEarshot") ? given.config : handle;
  const ran = await runInPage(visitor, `${before} ${code} ;window.handle = earshot;`, server);
  await track(ran, "order_completed");
  await expect.poll(() => state).toMatchObject({ touchpoints: { ordered: { shown: 1 } } });
  isContent(ran);
});

test.each([
  ["docs/api.md", printedOnce("docs/api.md", "ts", "Without a page")],
  ["docs/touchpoints.md", printedOnce("docs/touchpoints.md", "ts", "Why was it (not) shown?")],
])("%s: a simulation says whether it would ask", async (_, code) => {
  const ran = await runInPage(visitor, given.config + code);
  expect(ran.said[0]).toMatch(/\b(true|false) \S/);
  isContent(ran);
});

test("docs/delivery.md: the state of the queue, and what was refused", async () => {
  const ran = await runInPage(visitor, handle + printedOnce("docs/delivery.md", "ts"));
  expect(ran.said).toEqual([]);
  isContent(ran);
});

test("docs/insight.md: whether it is more than noise", async () => {
  const ran = await runInPage(visitor, printedOnce("docs/insight.md", "ts"));
  expect(ran.said).toEqual(["nothing that chance wouldn't do"]);
});

test("examples/own-ui: a conversation is answered by its calls", async () => {
  const code = printedOnce("examples/own-ui/README.md", "ts");
  const wish = { id: "wish", triggers: [{ on: "manual" }], questions: [{ id: "why", type: "text", text: "Why?" }] };
  const ran = await runInPage(
    visitor,
    `import { createEarshot as create } from "earshot";
    const draw = () => {}, event = { isTrusted: true };
    const renderer = { show(prompt) { ${code} return { close() {} }; } };
    await create({ collector: "/v1/batch", touchpoints: [${JSON.stringify(wish)}], renderer }).ask("wish");`,
  );
  const [{ answers } = {}] = await ran.collector.hasStored("response", 1);
  expect(answers).toMatchObject([{ question: "why", value: "It was war" }]);
  isContent(ran);
});

test("examples/spa: the one thing that the app says", async () => {
  const code = printedOnce("examples/spa/README.md", "ts");
  const said = `earshot.on("decision", ({ touchpoint }) => console.log(touchpoint));`;
  const renamed = handle.replace('"order_completed"', '"task_done"');
  const ran = await runInPage(visitor, `${renamed} const tasks = { done: () => [1, 2, 3] }; ${said} ${code}`);
  await expect.poll(() => ran.said).toEqual(["ordered"]);
  isContent(ran);
});
