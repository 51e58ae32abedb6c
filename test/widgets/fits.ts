import { expect } from "vitest";
import { host, inside, panel, settled } from "./find.js";

/** What can be hit, as a finger or a mouse finds it: of a box to tick its whole row. */
export function targets(): DOMRect[] {
  const found = host().shadowRoot?.querySelectorAll("button, a, textarea, input.field, .option, .row") ?? [];
  return [...found].map((each) => each.getBoundingClientRect());
}

/** The panel is all in the window, and everything in it is in the panel; nothing scrolls sideways. */
export async function expectToFit(): Promise<void> {
  await settled();
  const { left, top, right, bottom } = panel().getBoundingClientRect();
  expect(Math.min(left, top)).toBeGreaterThanOrEqual(-0.5);
  expect(right).toBeLessThanOrEqual(window.innerWidth + 0.5);
  expect(bottom).toBeLessThanOrEqual(window.innerHeight + 0.5);
  expect(panel().scrollWidth).toBeLessThanOrEqual(panel().clientWidth);
  const { documentElement } = document;
  expect(documentElement.scrollWidth).toBeLessThanOrEqual(documentElement.clientWidth);
  for (const box of targets()) {
    expect(box.left).toBeGreaterThanOrEqual(left - 0.5);
    expect(box.right).toBeLessThanOrEqual(right + 0.5);
  }
}

/** Its way out can be seen and hit. */
export function expectCloseInReach(): void {
  const close = inside(".close");
  close.scrollIntoView({ block: "nearest" });
  const { left, top, width, height } = close.getBoundingClientRect();
  const hit = host().shadowRoot?.elementFromPoint(left + width / 2, top + height / 2);
  expect(hit?.closest("button")).toBe(close);
}
