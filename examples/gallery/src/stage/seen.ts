import type { Look } from "../look/look.js";
import { variantIds } from "../sample/variants.js";
import { until } from "./until.js";

/** The prompts that a look is about, once they are there. A tab is pressed, unless it is the tab that is looked at. */
export async function seen({ question, as, state }: Look): Promise<HTMLElement[]> {
  if (as === "tab" && question !== "all") {
    const tab = await until(
      () => document.querySelector("earshot-tab")?.shadowRoot?.querySelector("button"),
      "the tab",
    );
    if (state === "fresh") return [];
    if (state !== "preview") tab.click();
  }
  const wanted = question === "all" ? variantIds.length : 1;
  return until(() => {
    const panels = [...document.querySelectorAll("earshot-prompt")].flatMap(
      ({ shadowRoot }) => shadowRoot?.querySelector<HTMLElement>(".panel") ?? [],
    );
    return panels.length >= wanted ? panels : undefined;
  }, "the prompt");
}
