import { describe, expect, test } from "vitest";
import type { TouchpointsConfig } from "../../../src/model/touchpoints-config.js";
import { type TestDevice, testDevice } from "../../../src/testing/index.js";
import { earshotOn } from "../../helpers/earshot-on-device.js";

const questions = [
  { id: "nps", type: "nps" as const, text: "How likely?" },
  { id: "why", type: "text" as const, text: "Why?" },
];
const config = (revision = 1): Partial<TouchpointsConfig> => ({
  touchpoints: [{ id: "feedback", revision, presentation: { as: "tab" }, questions }],
});

const begin = { complete: false, trusted: true };
const finish = { complete: true, trusted: true };

/** A page on which the visitor opens the tab. */
async function open(device: TestDevice, written = config()) {
  const page = earshotOn(device, written);
  await device.clock.advance(1_000);
  for (const tab of page.renderer.tabs) tab.open();
  await device.clock.advance(10);
  const prompt = page.renderer.prompt();
  if (!prompt) throw new Error("nothing is on screen");
  return { ...page, prompt };
}

/** The page is left and another one loads. */
function turn({ device, earshot }: { device: TestDevice; earshot: { close(): void } }): TestDevice {
  device.page.leave();
  earshot.close();
  return device.reload();
}

const kinds = (device: TestDevice) => device.collector.records().map(({ kind }) => kind);

describe("a prompt that was left", () => {
  test("is taken up on the next page, answers and words, as the same response", async () => {
    const first = await open(testDevice());
    await first.prompt.answer({ nps: 3 }, begin);
    first.prompt.keep({ why: "It is slo" });

    const again = await open(turn(first));
    expect(again.prompt).toMatchObject({ id: first.prompt.id, given: { nps: 3 }, drafts: { why: "It is slo" } });
    await again.prompt.answer({ nps: 3, why: "It is slow" }, finish);
    await again.device.clock.advance(10_000);

    const records = again.device.collector.records();
    const responses = records.filter(({ kind }) => kind === "response");
    expect(responses).toMatchObject([{ rev: 2, complete: true, promptId: first.prompt.id }]);
    expect(records.filter(({ kind }) => kind === "shown")).toHaveLength(1);
  });

  test("has what was typed further on, though an earlier question was answered anew since", async () => {
    const first = await open(testDevice());
    const talk = first.prompt.converse({ onChange() {} });
    talk.say(3, true);
    talk.draft("It is slo");
    talk.back();
    talk.say(4, true);
    const again = await open(turn(first));
    expect(again.prompt).toMatchObject({ given: { nps: 4 }, drafts: { why: "It is slo" } });
  });

  test("is taken up on the same page, after it was closed", async () => {
    const { device, renderer, prompt } = await open(testDevice());
    prompt.keep({ why: "half a sen" });
    prompt.closed("escaped");
    for (const tab of renderer.tabs) tab.open();
    await device.clock.advance(10);
    expect(renderer.prompt()).toMatchObject({ id: prompt.id, given: {}, drafts: { why: "half a sen" } });
    await device.clock.advance(10_000);
    expect(kinds(device).filter((kind) => kind === "shown")).toHaveLength(1);
  });

  test("keeps what was last typed, however it was put away", async () => {
    const first = await open(testDevice());
    for (const why of ["a", "ab", "abc"]) first.prompt.keep({ why });
    first.device.page.setVisible(false);
    first.prompt.keep({ why: "abcd" });
    const again = await open(turn(first));
    expect(again.prompt.drafts).toEqual({ why: "abcd" });
  });

  test("with nothing in it any more is a new one", async () => {
    const first = await open(testDevice());
    first.prompt.keep({ why: "a" });
    first.prompt.keep({});
    const again = await open(turn(first));
    expect([again.prompt.id === first.prompt.id, again.prompt.drafts]).toEqual([false, {}]);
  });
});

describe("there is nothing to take up", () => {
  async function later(change: (first: Awaited<ReturnType<typeof open>>) => unknown, then = config()) {
    const first = await open(testDevice());
    await first.prompt.answer({ nps: 3 }, begin);
    first.prompt.keep({ why: "secret" });
    await change(first);
    const device = turn(first);
    const again = await open(device, then);
    expect(again.prompt.id).not.toBe(first.prompt.id);
    expect([again.prompt.given, again.prompt.drafts]).toEqual([{}, {}]);
    return again;
  }
  const stored = ({ device }: { device: TestDevice }) =>
    JSON.stringify([...device.marks.values()].map((each) => [...each]));

  test("once it was answered to the end", async () => {
    await later(({ prompt }) => prompt.answer({ nps: 3, why: "so" }, finish));
  });

  test("nor does the renderer's last word bring it back", async () => {
    await later(async ({ prompt }) => {
      await prompt.answer({ nps: 3, why: "so" }, finish);
      prompt.keep({ why: "so" });
    });
  });

  test("in the next visit, and then what was typed is not kept either", async () => {
    const first = await open(testDevice());
    first.prompt.keep({ why: "secret" });
    const device = turn(first);
    expect(stored(first)).toContain("secret");
    await device.clock.advance(31 * 60_000);
    const again = await open(device);
    expect([again.prompt.id === first.prompt.id, again.prompt.drafts]).toEqual([false, {}]);
    expect(stored(again)).not.toContain("secret");
  });

  test("after a log-out, even of what the prompt tells as it goes", async () => {
    const again = await later(({ prompt, earshot }) => {
      earshot.reset();
      prompt.keep({ why: "secret" });
    });
    expect(stored(again)).not.toContain("secret");
  });

  test("after consent was withdrawn, though it is given again", async () => {
    const again = await later(({ prompt, earshot }) => {
      earshot.consent("denied");
      prompt.keep({ why: "secret" });
      earshot.consent("granted");
    });
    expect(stored(again)).not.toContain("secret");
  });

  test("of another revision", async () => {
    await later(() => {}, config(2));
  });
});

test("a link that carries an answer begins anew", async () => {
  const linked = {
    touchpoints: [
      { id: "feedback", triggers: [{ on: "link" as const }], presentation: { as: "tab" as const }, questions },
    ],
  };
  const first = await open(testDevice(), linked);
  first.prompt.keep({ why: "a" });
  first.device.page.leave();
  first.earshot.close();
  const device = first.device.reload("https://shop.example/?earshot=feedback&earshot.nps=9");
  const { renderer } = earshotOn(device, linked);
  await device.clock.advance(100);
  expect(renderer.prompt()).toMatchObject({ given: { nps: 9 }, drafts: {} });
  expect(renderer.prompt()?.id).not.toBe(first.prompt.id);
});

const ID = "0190163d-8694-739b-aea5-966c26f8ad90";
const good = { revision: 1, promptId: ID, responseId: ID, rev: 1, said: { nps: 3 }, drafts: { why: "a" } };

test.each<[string, unknown]>([
  ["nothing", null],
  ["a text", "x"],
  ["a list", [1]],
  ["an id that a collector would refuse", { ...good, promptId: "x" }],
  ["another such", { ...good, responseId: { toString: 1 } }],
  ["a revision that isn't one", { ...good, rev: -1 }],
  ["one without end", { ...good, rev: 1e21 }],
])("what lies in storage and is no draft is nothing: %s", async (_, draft) => {
  const { prompt } = await withStored(draft);
  expect([prompt.given, prompt.drafts]).toEqual([{}, {}]);
});

test("of a draft in storage, what can be no value is left out", async () => {
  const said = { nps: 3, why: { evil: true }, list: ["a", 1], more: ["a"] };
  const { prompt } = await withStored({ ...good, said, drafts: "x" });
  expect([prompt.id, prompt.given, prompt.drafts]).toEqual([ID, { nps: 3, more: ["a"] }, {}]);
});

async function withStored(draft: unknown) {
  const first = await open(testDevice());
  first.prompt.keep({ why: "a" });
  const device = turn(first);
  const [marks] = device.marks.values();
  const { visit } = Object(marks?.get("drafts"));
  marks?.set("drafts", { visit, drafts: { feedback: draft } });
  return open(device);
}
