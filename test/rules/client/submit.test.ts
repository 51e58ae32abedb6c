import { describe, expect, test } from "vitest";
import type { TouchpointsConfig } from "../../../src/model/touchpoints-config.js";
import { testDevice } from "../../../src/testing/index.js";
import { earshotOn } from "../../helpers/earshot-on-device.js";

const config: Partial<TouchpointsConfig> = {
  limits: { quiet: "7d", perSession: 1 },
  touchpoints: [
    {
      id: "docs-helpful",
      stage: "support",
      revision: 4,
      triggers: [{ on: "event", name: "read" }],
      questions: [
        { id: "helpful", type: "csat", style: "thumbs", text: "Did this help?" },
        {
          id: "why",
          type: "choice",
          text: "Why not?",
          other: true,
          options: ["old", "wrong"].map((id) => ({ id, text: id })),
        },
        { id: "mail", type: "contact", text: "Where can we reach you?" },
      ],
    },
    { id: "other", triggers: [{ on: "event", name: "go" }], questions: [{ id: "nps", type: "nps", text: "?" }] },
  ],
};

const answers = {
  helpful: 1,
  why: "other",
  "why.other": "too long",
  mail: "a@b.example",
  "mail.consent": "Write to me",
};

async function page(more: Partial<TouchpointsConfig> = {}) {
  const device = testDevice();
  const on = earshotOn(device, { ...config, ...more });
  await device.clock.advance(10);
  return on;
}

describe("answers of a form of one's own", () => {
  test("are one complete response, stored and delivered like any other", async () => {
    const { earshot, device } = await page();
    earshot.identify("u_42", { plan: "pro" });
    expect(await earshot.submit({ touchpoint: "docs-helpful", answers })).toEqual({ stored: "durable", online: true });
    await device.clock.advance(1_000);
    expect(device.collector.records()).toMatchObject([
      {
        kind: "response",
        complete: true,
        test: false,
        touchpoint: { id: "docs-helpful", stage: "support", revision: 4 },
        respondent: { userId: "u_42" },
        traits: { plan: "pro" },
        context: { trigger: "submit", trusted: true },
        answers: [
          { question: "helpful", value: 1, scale: [1, 2] },
          { question: "why", value: "other" },
          { question: "why.other", type: "text", value: "too long" },
          { question: "mail", value: "a@b.example", consent: "Write to me" },
        ],
      },
    ]);
  });

  test("that are given offline wait", async () => {
    const { earshot, device } = await page();
    device.page.setOnline(false);
    expect(await earshot.submit({ touchpoint: "docs-helpful", answers })).toEqual({ stored: "durable", online: false });
  });

  test("are told to who listens", async () => {
    const { earshot } = await page();
    const told: unknown[] = [];
    earshot.on("answered", (detail) => told.push(detail));
    await earshot.submit({ touchpoint: "docs-helpful", answers: { helpful: 2 } });
    expect(told).toMatchObject([{ touchpoint: "docs-helpful", complete: true, answers: [{ value: 2 }] }]);
  });

  test("let the touchpoint rest as answered, and hold up no other", async () => {
    const { earshot, device, renderer } = await page();
    await earshot.submit({ touchpoint: "docs-helpful", answers: { helpful: 2 } });
    const { verdicts } = await earshot.explain("docs-helpful");
    expect(verdicts.filter(({ pass }) => !pass).map(({ gate }) => gate)).toEqual(["cooldown", "showRule"]);
    earshot.track("go");
    await device.clock.advance(10);
    expect(renderer.prompt()?.touchpoint.id).toBe("other");
  });

  test("twice are two responses", async () => {
    const { earshot, device } = await page();
    for (const helpful of [1, 2]) await earshot.submit({ touchpoint: "docs-helpful", answers: { helpful } });
    await device.clock.advance(1_000);
    const responses = device.collector.records();
    expect(new Set(responses.flatMap(({ id, promptId }) => [id, promptId])).size).toBe(4);
  });
});

describe("nothing is saved, and it is said why,", () => {
  const none = { stored: "none", online: true };

  async function refused(response: unknown, more: Partial<TouchpointsConfig> = {}) {
    const { earshot, device } = await page(more);
    expect(await earshot.submit(response as never)).toEqual(none);
    await device.clock.advance(10_000);
    expect(device.collector.records()).toEqual([]);
    expect((await earshot.exportState()).touchpoints).toEqual({});
    return device.logged;
  }

  test("of a touchpoint that there is not", async () => {
    expect(await refused({ touchpoint: "docs-helpfull", answers })).toEqual([
      'submit("docs-helpfull"): there is no such touchpoint. There are: docs-helpful,other',
    ]);
  });

  test("where consent is denied", async () => {
    expect(await refused({ touchpoint: "docs-helpful", answers }, { consent: "denied" })).toEqual([
      'submit("docs-helpful"): the visitor has not consented',
    ]);
  });

  test.each<[unknown]>([
    [{}],
    [undefined],
    [null],
    ["helpful"],
    [[2]],
    [{ helpful: 3 }],
    [{ helpful: Number.POSITIVE_INFINITY }],
    [{ mail: "a@b.example" }],
    [{ why: ["old", 1, {}].slice(1), help: 2 }],
  ])("when there is no answer in it: %j", async (given) => {
    expect(await refused({ touchpoint: "docs-helpful", answers: given })).toEqual([
      'submit("docs-helpful"): no answer in it; expected some of: helpful,why,mail',
    ]);
  });

  test("of nothing at all", async () => {
    for (const response of [undefined, null, {}, "docs-helpful"]) await refused(response);
  });
});

test("before consent nothing is kept on the device", async () => {
  const { earshot, device } = await page({ consent: "pending" });
  await earshot.submit({ touchpoint: "docs-helpful", answers });
  expect([...device.stores.values()].flatMap((each) => [...each.keys()])).toEqual([]);
});
