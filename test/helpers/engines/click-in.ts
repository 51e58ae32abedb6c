import { until } from "../until.js";
import type { Tab } from "./engine.js";

/** Clicks as soon as the element is there, stands still, and nothing lies above it. */
export async function clickIn(
  tab: Pick<Tab, "evaluate">,
  path: readonly string[],
  clickAt: (x: number, y: number) => Promise<void>,
): Promise<void> {
  const { x, y } = await until(() => tab.evaluate(pointIn, path), { what: `${path.join(" >> ")} to be clickable` });
  await clickAt(x, y);
}

/** To be run in a page: the middle of an element, if a click there would be one on it. */
async function pointIn(path: readonly string[]): Promise<{ x: number; y: number } | undefined> {
  let root: Document | ShadowRoot | null = document;
  let element: Element | null = null;
  for (const selector of path) {
    element = root?.querySelector(selector) ?? null;
    root = element?.shadowRoot ?? null;
  }
  if (!element) return undefined;

  element.scrollIntoView({ block: "nearest", behavior: "instant" });
  const before = element.getBoundingClientRect();
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const after = element.getBoundingClientRect();
  if (before.x !== after.x || before.y !== after.y || !after.width || !after.height) return undefined;

  // Whole pixels: not every driver takes a part of one.
  const point = { x: Math.round(after.x + after.width / 2), y: Math.round(after.y + after.height / 2) };
  const hit = (element.getRootNode() as Document | ShadowRoot).elementFromPoint(point.x, point.y);
  return hit && (element.contains(hit) || hit.contains(element)) ? point : undefined;
}
