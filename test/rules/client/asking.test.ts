import { expect, test } from "vitest";
import { testDevice } from "../../../src/testing/index.js";
import { earshotOn, npsTouchpoint } from "../../helpers/earshot-on-device.js";

const byHand = { complete: true, trusted: true };

test("an event brings the prompt, and its answer reaches the collector", async () => {
  const { device, earshot, renderer } = earshotOn();

  earshot.track("order_completed", { total: 42 });
  await device.clock.advance(10);
  const prompt = renderer.prompt();
  expect(prompt?.touchpoint.id).toBe("post-purchase");

  const receipt = await prompt?.answer({ nps: 9 }, byHand);
  await device.clock.advance(3_000);

  expect(receipt).toEqual({ stored: "durable", online: true });
  expect(device.collector.records()).toMatchObject([
    { kind: "shown", context: { trigger: "event:order_completed" } },
    { kind: "response", complete: true, answers: [{ question: "nps", value: 9, scale: [0, 10] }], test: false },
  ]);
});

test("an answer saved offline arrives on the next visit", async () => {
  const { device, earshot, renderer } = earshotOn();
  device.page.setOnline(false);
  earshot.track("order_completed");
  await device.clock.advance(10);
  const receipt = await renderer.prompt()?.answer({ nps: 0 }, byHand);
  expect(receipt).toEqual({ stored: "durable", online: false });
  expect(await earshot.stats()).toMatchObject({ queued: 2, state: "offline" });
  earshot.close();

  const again = device.reload();
  earshotOn(again);
  await again.clock.advance(3_000);

  expect(again.collector.records()).toMatchObject([{ kind: "shown" }, { kind: "response", answers: [{ value: 0 }] }]);
});

test("later answers of one prompt are the same record, further on", async () => {
  const { device, earshot, renderer } = earshotOn();
  earshot.track("order_completed");
  await device.clock.advance(10);
  const prompt = renderer.prompt();

  await prompt?.answer({ nps: 3 }, { complete: false, trusted: true });
  await device.clock.advance(6_000);
  await prompt?.answer({ nps: 3, why: "slow" }, byHand);
  await device.clock.advance(1_000);

  const responses = device.collector.records().filter(({ kind }) => kind === "response");
  const [first, second] = [6_000, 0].map((ago) => new Date(device.clock.now() - 1_000 - ago).toISOString());
  expect(responses).toMatchObject([
    {
      rev: 2,
      complete: true,
      answers: [
        { value: 3, at: first },
        { value: "slow", at: second },
      ],
    },
  ]);
  expect(await earshot.stats()).toMatchObject({ queued: 0, delivered: 3 });
});

test("a prompt that was closed is told as dismissed, and rests", async () => {
  const { device, earshot, renderer } = earshotOn();
  earshot.track("order_completed");
  await device.clock.advance(10);
  renderer.prompt()?.closed("escaped");
  await device.clock.advance(6_000);

  expect(device.collector.records()).toMatchObject([{ kind: "shown" }, { kind: "dismissed", how: "escaped" }]);
  const { eligible, verdicts, nextAt } = await earshot.explain("post-purchase");
  expect(eligible).toBe(false);
  expect(verdicts.filter(({ pass }) => !pass).map(({ gate }) => gate)).toEqual(["cooldown"]);
  expect(nextAt).toBe(device.clock.now() - 6_000 + 30 * 86_400_000);
});

test("of two touchpoints due at once the one with the higher priority is shown", async () => {
  const triggers = [{ on: "event" as const, name: "go" }];
  const { device, earshot, renderer } = earshotOn(testDevice(), {
    touchpoints: [npsTouchpoint("low", { triggers }), npsTouchpoint("high", { triggers, priority: 5 })],
  });
  const refused: string[] = [];
  earshot.on("decision", ({ touchpoint, eligible }) => !eligible && refused.push(touchpoint));

  earshot.track("go");
  await device.clock.advance(10);

  expect(renderer.prompt()?.touchpoint.id).toBe("high");
  expect(refused).toEqual(["low"]);
});

test("ask() shows in spite of the limits, but never a second prompt", async () => {
  const { device, earshot, renderer } = earshotOn(testDevice(), {
    limits: { perSession: 0 },
    touchpoints: [npsTouchpoint("one"), npsTouchpoint("two")],
  });

  expect(await earshot.ask("one", { respectLimits: true })).toBe(false);
  expect(await earshot.ask("one")).toBe(true);
  expect(await earshot.ask("two")).toBe(false);
  expect(await earshot.ask("three")).toBe(false);
  expect(renderer.prompt()?.touchpoint.id).toBe("one");
  expect(device.logged).toEqual(['ask("three"): there is no such touchpoint. There are: one,two']);
});

test("what the visitor opens by a tab uses up no quiet period", async () => {
  const { device, earshot, renderer } = earshotOn(testDevice(), {
    limits: { quiet: "7d", perSession: 1 },
    touchpoints: [
      npsTouchpoint("tab", { presentation: { as: "tab" } }),
      npsTouchpoint("later", { triggers: [{ on: "event", name: "go" }] }),
    ],
  });
  await device.clock.advance(1_000);
  for (const tab of renderer.tabs) tab.open();
  await device.clock.advance(10);
  expect(renderer.prompt()?.touchpoint.id).toBe("tab");
  await renderer.prompt()?.answer({ nps: 1 }, byHand);
  renderer.prompt()?.closed("closed");

  earshot.track("go");
  await device.clock.advance(10);
  expect(renderer.prompt()?.touchpoint.id).toBe("later");
});

test("a touchpoint for some is shown to them alone, by what the host said of the visitor", async () => {
  const { device, earshot, renderer } = earshotOn(testDevice(), {
    touchpoints: [npsTouchpoint("pros", { audience: { "user.plan": "pro" }, triggers: [{ on: "event", name: "go" }] })],
  });
  earshot.track("go");
  await device.clock.advance(10);
  expect(renderer.prompt()).toBeUndefined();

  earshot.identify("u_42", { plan: "pro", secret: { deep: 1 } });
  earshot.track("go");
  await device.clock.advance(10);
  await renderer.prompt()?.answer({ nps: 10 }, byHand);
  await device.clock.advance(1_000);

  expect(device.collector.records().at(-1)).toMatchObject({ respondent: { userId: "u_42" }, traits: { plan: "pro" } });
  expect(device.collector.records().at(-1)?.traits).not.toHaveProperty("secret");
});

test("an answer that a script clicked is marked", async () => {
  const { device, earshot, renderer } = earshotOn();
  earshot.track("order_completed");
  await device.clock.advance(10);
  await renderer.prompt()?.answer({ nps: 9 }, { complete: true, trusted: false });
  await device.clock.advance(1_000);
  expect(device.collector.records().at(-1)?.context.trusted).toBe(false);
});

test("close() leaves no timer, no listener, no prompt and no tab", async () => {
  const { device, earshot, renderer } = earshotOn(testDevice(), {
    touchpoints: [
      npsTouchpoint("tab", { presentation: { as: "tab" } }),
      npsTouchpoint("a", {
        triggers: [
          { on: "event", name: "go" },
          { on: "dwell", for: "5m" },
          { on: "route" },
          { on: "click", selector: "#x" },
          { on: "load", delay: "1h" },
        ],
      }),
    ],
  });
  await device.clock.advance(1_000);
  await earshot.ask("a");
  expect(renderer.tabs.size).toBe(1);

  earshot.close();
  await device.clock.advance(0);

  expect([device.clock.pending(), device.page.listeners(), renderer.tabs.size, renderer.prompt()]).toEqual([
    0,
    0,
    0,
    undefined,
  ]);
});

test("a listener that throws is a line in the log and nothing else", async () => {
  const { device, earshot, renderer } = earshotOn();
  earshot.on("shown", () => {
    throw new Error("host bug");
  });
  earshot.track("order_completed");
  await device.clock.advance(10);
  expect(renderer.prompt()).toBeDefined();
  expect(device.logged).toEqual(['on("shown"): host bug']);
});

test("a renderer that can't be loaded costs one line, and the next moment tries again", async () => {
  const { device, earshot } = earshotOn();
  earshot.close();
  const { createEarshot } = await import("../../../src/index.js");
  const { config } = await import("../../helpers/earshot-on-device.js");
  const second = createEarshot(config, {
    ports: device.ports,
    loadRenderer: () => Promise.reject(new Error("blocked")),
  });
  expect(await second.ask("post-purchase")).toBe(false);
  expect(await second.ask("post-purchase")).toBe(false);
  expect(device.logged).toHaveLength(2);
  expect(device.logged[0]).toBe("what draws prompts could not be loaded: blocked");
  expect(device.collector.records()).toEqual([]);
});
