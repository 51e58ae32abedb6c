import { until } from "../until.js";
import type { Tab } from "./engine.js";
import { focusIn } from "./prompt-on.js";

/** What one sees and hits is the label: the radio in it may be hidden. */
export const clickOption = (tab: Tab, value: number | string) =>
  tab.click("earshot-prompt", `label:has([value="${value}"])`);

export const clickField = (tab: Tab) => tab.click("earshot-prompt", ".field");

export const clickSend = (tab: Tab) => tab.click("earshot-prompt", "[part=send]");

/** Presses one key after the other. */
export async function pressAll(tab: Tab, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await tab.press(key);
}

/** Goes by Tab to the control of that name. */
export const tabTo = (tab: Tab, name: string) => goTo(tab, name, "Tab");

/** Goes by the arrow keys to the option of that name. */
export const walkTo = (tab: Tab, name: string) => goTo(tab, name, "ArrowDown");

async function goTo(tab: Tab, name: string, key: string): Promise<void> {
  const isThere = async () => {
    if ((await focusIn(tab)) === name) return true;
    await tab.press(key);
    return false;
  };
  await until(isThere, { what: `${key} to lead to "${name}"` });
}
