import { expect, test } from "vitest";
import { type TestDevice, testDevice } from "../../src/testing/index.js";
import { earshotOn } from "../helpers/earshot-on-device.js";

const touchpoints = [
  {
    id: "feedback",
    presentation: { as: "tab" as const },
    frequency: { show: "always" as const },
    questions: [
      { id: "nps", type: "nps" as const, text: "How likely?" },
      { id: "why", type: "text" as const, text: "Why?" },
    ],
  },
];

/** A page of the device that says who is there, or doesn't, and a prompt that they open. */
async function open(device: TestDevice, userId?: string) {
  const { earshot, renderer } = earshotOn(device, { touchpoints });
  if (userId) earshot.identify(userId);
  await device.clock.advance(1_000);
  async function opens() {
    for (const tab of renderer.tabs) tab.open();
    await device.clock.advance(10);
    const prompt = renderer.prompt();
    if (!prompt) throw new Error("nothing is on screen");
    return prompt;
  }
  return {
    earshot,
    opens,
    leave() {
      device.page.leave();
      earshot.close();
      return device.reload();
    },
  };
}

/** Ada says a number, and half of what nobody else should read. */
async function begun() {
  const device = testDevice();
  const page = await open(device, "ada");
  const prompt = await page.opens();
  await prompt.answer({ nps: 2 }, { complete: false, trusted: true });
  prompt.keep({ why: "my boss" });
  return { device, page, prompt };
}

test("S26: who logs in on the same page reads nothing of the one before, though the page forgot to reset", async () => {
  const { device, page, prompt } = await begun();
  prompt.closed("closed");
  page.earshot.identify("bob");
  const theirs = await page.opens();
  expect([theirs.given, theirs.drafts]).toEqual([{}, {}]);
  await theirs.answer({ nps: 9 }, { complete: true, trusted: true });
  await device.clock.advance(10_000);
  const responses = device.collector.records().filter(({ kind }) => kind === "response");
  expect(responses).toMatchObject([
    { respondent: { userId: "ada" }, answers: [{ value: 2 }] },
    { respondent: { userId: "bob" }, answers: [{ value: 9 }] },
  ]);
});

test("S26: nor on the next page; a page that doesn't know who is there goes on for whom it was", async () => {
  const { page, prompt } = await begun();
  const unknown = await open(page.leave());
  const same = await unknown.opens();
  expect(same).toMatchObject({ id: prompt.id, given: { nps: 2 }, drafts: { why: "my boss" } });
  same.keep({ why: "my boss is" });

  const bobs = await open(unknown.leave(), "bob");
  const theirs = await bobs.opens();
  expect([theirs.id === prompt.id, theirs.given, theirs.drafts]).toEqual([false, {}, {}]);
});

test("S26: who began as nobody and then logged in goes on", async () => {
  const page = await open(testDevice());
  const prompt = await page.opens();
  prompt.keep({ why: "half a" });
  prompt.closed("closed");
  page.earshot.identify("ada");
  expect(await page.opens()).toMatchObject({ id: prompt.id, drafts: { why: "half a" } });
});

test("S25, S26: reset() takes what was begun off the device; what was acknowledged is not there any more either", async () => {
  const { device, page, prompt } = await begun();
  await device.clock.advance(10_000);
  const lies = () => JSON.stringify([...device.stores.values(), ...device.marks.values()].map((each) => [...each]));
  device.page.setVisible(false);
  prompt.closed("closed");
  expect(device.collector.records()).toContainEqual(expect.objectContaining({ kind: "response" }));
  page.earshot.reset();
  await page.earshot.flush();
  await device.clock.advance(10_000);
  expect(lies()).not.toMatch(/my boss|"answers"|r\/0/);
});
