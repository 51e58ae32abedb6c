import type { Tab } from "./open-tab.js";

/** CSS pixels from the upper left corner of the page's window. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Presses and lets go as a mouse does, by way of the browser and not of the page. */
export async function press(tab: Tab, { x, y }: Place): Promise<void> {
  const mouse = { x, y, button: "left", clickCount: 1 };
  await tab.send("Input.dispatchMouseEvent", { ...mouse, type: "mouseMoved", button: "none" });
  // People aim before they press.
  await rest(tab, 250);
  await tab.send("Input.dispatchMouseEvent", { ...mouse, type: "mousePressed" });
  await tab.send("Input.dispatchMouseEvent", { ...mouse, type: "mouseReleased" });
}

/** Ends at any moment between two frames: how long the next one is waited for is then chance on both sides. */
export const rest = (tab: Tab, ms: number) =>
  tab.evaluate(`new Promise((resolve) => setTimeout(resolve, ${ms} + Math.random() * 17, 0))`);
