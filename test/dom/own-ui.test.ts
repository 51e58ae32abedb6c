import { afterEach, expect, test } from "vitest";
import { chat } from "../../examples/own-ui/src/chat.js";
// The late door is opened by `import()`; having it at hand keeps that from taking time.
import "../../src/asker.js";
import "../../src/courier.js";
import "../../src/keeper.js";
import { createEarshot } from "../../src/index.js";
import { testDevice } from "../../src/testing/index.js";

afterEach(() => document.body.replaceChildren());

/** A page on which the bakery's chat has just asked its first question. */
async function asked() {
  const device = testDevice();
  const earshot = createEarshot(
    {
      renderer: chat,
      collector: "/v1/batch",
      touchpoints: [
        {
          id: "ordering",
          triggers: [{ on: "event", name: "ordered" }],
          questions: [
            { id: "easy", type: "ces", text: "Easy?" },
            { id: "why", type: "text", text: "Why?", if: { "answer.easy": { lte: 4 } } },
            { id: "name", type: "text", text: "Who are you?", required: true },
          ],
          endings: [{ text: "Noted." }],
        },
      ],
    },
    { ports: device.ports },
  );
  earshot.track("ordered");
  await device.clock.advance(10);
  const $ = <E extends HTMLElement>(selector: string) => document.querySelector<E>(`.chat ${selector}`);
  return {
    device,
    earshot,
    bubbles: () => [...document.querySelectorAll(".chat li")].map((li) => `${li.className}: ${li.textContent}`),
    press(text: string) {
      const [button] = [...document.querySelectorAll("button")].filter((each) => each.textContent === text);
      if (!button) throw new Error(`there is no button "${text}"`);
      button.click();
    },
    type(text: string) {
      const field = $<HTMLInputElement>("input");
      if (!field) throw new Error("there is no field");
      field.value = text;
      field.dispatchEvent(new Event("input", { bubbles: true }));
    },
    field: () => $<HTMLInputElement>("input"),
    box: () => document.querySelector(".chat"),
  };
}

const responses = ({ device }: Pick<Awaited<ReturnType<typeof asked>>, "device">) =>
  device.collector.records().filter(({ kind }) => kind === "response");

test("a renderer of one's own asks, is answered, goes back, and thanks once the answer is safe", async () => {
  const on = await asked();
  expect(on.bubbles()).toEqual(["theirs: Easy?"]);
  on.press("2");
  on.type("it was slo");
  on.press("Back");
  on.press("3");
  expect(on.field()?.value).toBe("it was slo");
  on.press("Send");
  on.type("Ann");
  on.press("Send");
  await on.device.clock.advance(1_000);
  expect(on.bubbles()).toEqual([
    "theirs: Easy?",
    "mine: 2",
    "theirs: Why?",
    "mine: Let me change that.",
    "theirs: Easy?",
    "mine: 3",
    "theirs: Why?",
    "mine: it was slo",
    "theirs: Who are you?",
    "mine: Ann",
    "theirs: Noted.",
  ]);
  expect(responses(on)).toMatchObject([
    { complete: true, answers: [{ value: 3 }, { value: "it was slo" }, { value: "Ann" }] },
  ]);
});

test("what may not be passed over is asked for once more", async () => {
  const on = await asked();
  on.press("7");
  on.press("Send");
  expect(on.bubbles().at(-1)).toBe("theirs: A word or two, please.");
  on.type("A");
  expect(on.bubbles()).toHaveLength(4);
});

test("the focus goes along while it is inside, and is not taken otherwise", async () => {
  const on = await asked();
  expect(document.activeElement).toBe(document.body);
  document.querySelector<HTMLElement>(".scores button")?.focus();
  on.press("7");
  expect(document.activeElement).toBe(on.field());
});

test("Escape and Close take it away, and say so", async () => {
  for (const how of ["escaped", "closed"]) {
    const on = await asked();
    if (how === "closed") on.press("×");
    else on.box()?.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
    expect(on.box()).toBeNull();
    await on.device.clock.advance(10_000);
    expect(on.device.collector.records().at(-1)).toMatchObject({ kind: "dismissed", how });
  }
});

test("close() of the handle leaves nothing on the page", async () => {
  const on = await asked();
  on.earshot.close();
  expect(on.box()).toBeNull();
});
