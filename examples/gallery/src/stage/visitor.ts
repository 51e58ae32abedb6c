import type { Look } from "../look/look.js";
import { isEnd } from "../look/states.js";
import { until } from "./until.js";

/** Does what a visitor would do, until the prompt is in the state that is to be looked at. */
export async function visit(panel: HTMLElement, { state }: Look): Promise<void> {
  if (state === "chosen") choose(panel);
  if (state === "wrong") sendTooEarly(panel);
  if (state === "second") answer(panel);
  if (!isEnd(state)) return;

  while (!panel.querySelector(".ending")) {
    const step = panel.querySelector(".step");
    answer(panel);
    await until(() => panel.querySelector(".step") !== step, "the next step");
  }
  if (state !== "saving") await until(() => panel.querySelector(".seal, .detail"), "what became of the answer");
}

const SEND = "[part=send]";
const inputs = (panel: HTMLElement, type: string) => [
  ...panel.querySelectorAll<HTMLInputElement>(`input[type=${type}]`),
];

/** Chooses or types something, and does not say it yet. */
function choose(panel: HTMLElement): void {
  const radios = inputs(panel, "radio");
  const other = radios.find(({ value }) => value === "other");
  const boxes = inputs(panel, "checkbox");
  if (other) other.click();
  else if (radios.length > 1) {
    // A click would say it; an arrow key only goes there.
    const before = radios[Math.floor(radios.length * 0.8) - 1];
    before?.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowDown", bubbles: true }));
  }
  for (const box of boxes.slice(0, 2)) box.click();
  type(panel, "The search found it at once, the filters did not.");
}

function type(panel: HTMLElement, words: string): void {
  const field = panel.querySelector<HTMLInputElement>(".field");
  if (!field) return;
  field.value = { email: "ada@example.com", tel: "+44 20 7946 0958" }[field.type] ?? words;
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

function sendTooEarly(panel: HTMLElement): void {
  const field = panel.querySelector<HTMLInputElement>("input.field");
  if (field) {
    field.value = "ada@example";
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
  panel.querySelector<HTMLButtonElement>(SEND)?.click();
}

/** Says something, and goes on. */
function answer(panel: HTMLElement): void {
  const radios = inputs(panel, "radio");
  if (radios.length > 0) {
    // The last of the options may want words of one's own.
    (radios.find(({ value }) => value === "friend") ?? radios.at(-1))?.click();
    return;
  }
  for (const box of inputs(panel, "checkbox").slice(0, 2)) box.click();
  type(panel, "It was all there.");
  panel.querySelector<HTMLButtonElement>(SEND)?.click();
}
