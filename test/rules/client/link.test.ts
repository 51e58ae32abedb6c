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

test.each(["", "?earshot=other", "?earshot=", "?earshot-preview="])("%j opens nothing", async (query) => {
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

describe("answers of other kinds in the link", () => {
  const options = ["slow", "dear", "loud"].map((id) => ({ id, text: id }));
  const questions = [
    { id: "helpful", type: "csat" as const, text: "Helpful?", style: "thumbs" as const },
    { id: "feel", type: "emotion" as const, text: "How?" },
    { id: "stars", type: "rating" as const, text: "How many?", max: 3 },
    { id: "one", type: "choice" as const, text: "Which?", options },
    { id: "some", type: "choice" as const, text: "Which?", options, multiple: true },
    { id: "mail", type: "contact" as const, text: "Where?" },
  ];

  async function given(query: string) {
    const device = testDevice({ address: `https://shop.example/?earshot=all${query}` });
    const { renderer } = earshotOn(device, { touchpoints: [{ id: "all", triggers: [{ on: "link" }], questions }] });
    await device.clock.advance(100);
    return renderer.prompt()?.given;
  }

  test.each([
    ["&earshot.helpful=1&earshot.feel=happy&earshot.stars=3", { helpful: 1, feel: "happy", stars: 3 }],
    ["&earshot.one=dear&earshot.some=loud,slow,quiet", { one: "dear", some: ["slow", "loud"] }],
    ["&earshot.helpful=3&earshot.feel=meh&earshot.stars=0&earshot.one=x&earshot.some=x,", {}],
    ["&earshot.feel=2&earshot.helpful=happy", {}],
    ["&earshot.mail=a@b.example&earshot.mail.consent=yes", {}],
  ])("%s", async (query, expected) => {
    expect(await given(query)).toEqual(expected);
  });
});

test("what comes after the answers in a link is asked, in whatever order the ids would sort", async () => {
  const device = testDevice({ address: "https://shop.example/?earshot=odd&earshot.nps=9&earshot.1=8" });
  const { renderer } = earshotOn(device, {
    touchpoints: [
      {
        id: "odd",
        triggers: [{ on: "link" }],
        questions: [
          { id: "nps", type: "nps", text: "How likely?" },
          { id: "1", type: "nps", text: "And them?" },
        ],
      },
    ],
  });
  await device.clock.advance(100);
  expect(renderer.prompt()?.given).toEqual({ nps: 9, 1: 8 });
  await device.clock.advance(10_000);
  expect(device.collector.records().filter(({ kind }) => kind === "response")).toMatchObject([{ complete: true }]);
});
