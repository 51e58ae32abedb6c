import { describe, expect, test } from "vitest";
import type { TouchpointsConfig } from "../../../src/model/touchpoints-config.js";
import { testDevice } from "../../../src/testing/index.js";
import { earshotOn } from "../../helpers/earshot-on-device.js";

const config: Partial<TouchpointsConfig> = {
  limits: { quiet: "7d", perSession: 0 },
  touchpoints: [
    {
      id: "unboxing",
      sample: 0,
      audience: { "user.plan": "pro" },
      triggers: [{ on: "link" }],
      questions: [
        { id: "nps", type: "nps", text: "How likely?" },
        { id: "why", type: "text", text: "Why?" },
      ],
    },
  ],
};

async function arrive(query: string) {
  const device = testDevice({ address: `https://shop.example/thanks${query}` });
  const { earshot, renderer } = earshotOn(device, config);
  await device.clock.advance(100);
  const prompt = renderer.prompt();
  await device.clock.advance(10_000);
  const responses = device.collector.records().filter(({ kind }) => kind === "response");
  return { device, earshot, renderer, prompt, responses };
}

test("opens what it names, whatever the limits, and uses up no quiet period", async () => {
  const { prompt, earshot, responses } = await arrive("?earshot=unboxing");
  expect(prompt).toMatchObject({ touchpoint: { id: "unboxing" }, given: {} });
  expect(responses).toEqual([]);
  expect(await earshot.exportState()).not.toHaveProperty("lastShownAt");
});

test.each(["", "?earshot=other", "?earshot=", "?earshot-preview=unboxing"])("%j opens nothing", async (query) => {
  expect((await arrive(query)).prompt).toBeUndefined();
});

describe("an answer in the link", () => {
  test("counts, though the visitor says nothing more", async () => {
    const { prompt, responses } = await arrive("?earshot=unboxing&earshot.nps=9");
    expect(prompt?.given).toEqual({ nps: 9 });
    expect(responses).toMatchObject([
      { complete: false, context: { trigger: "link" }, answers: [{ question: "nps", value: 9 }] },
    ]);
  });

  test("that leaves nothing to ask is complete", async () => {
    const { responses } = await arrive("?earshot=unboxing&earshot.nps=0&earshot.why=Slow");
    expect(responses).toMatchObject([{ complete: true, answers: [{ value: 0 }, { value: "Slow" }] }]);
  });

  test.each(["11", "-1", "9.5", "nine", "%20", "1e400"])("%j is none: the question is asked", async (value) => {
    const { prompt, responses } = await arrive(`?earshot=unboxing&earshot.nps=${value}`);
    expect([prompt?.given, responses]).toEqual([{}, []]);
  });

  test("counts once, however often the page is loaded", async () => {
    const { device } = await arrive("?earshot=unboxing&earshot.nps=9");
    const again = device.reload();
    const { renderer } = earshotOn(again, config);
    await again.clock.advance(10_000);
    expect(renderer.prompt()).toBeUndefined();
    expect(again.collector.records().filter(({ kind }) => kind === "response")).toHaveLength(1);
  });
});
