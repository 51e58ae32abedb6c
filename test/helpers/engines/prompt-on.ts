import { until } from "../until.js";
import type { Tab } from "./engine.js";

/** What somebody who can't see the prompt, or can't read its styles, knows of it. Names are accessible names. */
export interface PromptState {
  /** What is asked or said. */
  readonly title: string;
  /** What is said below an ending. */
  readonly detail: string;
  /** What has the focus; nothing while it is on the page. */
  readonly focus: string | undefined;
  readonly choices: readonly { readonly name: string; readonly checked: boolean }[];
  readonly buttons: readonly string[];
}

/** The prompt in a tab, once it is as `is` says. */
export function promptOn(tab: Tab, what: string, is: (state: PromptState) => boolean): Promise<PromptState> {
  let last: PromptState | undefined;
  const looking = until(
    async () => {
      last = await tab.evaluate(readPrompt);
      return last && is(last) && last;
    },
    { what },
  );
  return looking.catch((error) => {
    throw new Error(`${error.message}; the prompt was ${JSON.stringify(last)}`, { cause: error });
  });
}

/** Waits for a question, or for what is said at the end. */
export const titleOn = (tab: Tab, title: string) =>
  promptOn(tab, `"${title}" to be shown`, (state) => state.title === title);

/** Waits for the focus to be on a control of the prompt. */
export const focusOn = (tab: Tab, name: string) =>
  promptOn(tab, `the focus to be on "${name}"`, ({ focus }) => focus === name);

/** Name of the control that has the focus; nothing while it is on the page. */
export const focusIn = async (tab: Tab) => (await tab.evaluate(readPrompt))?.focus;

/** Waits for the prompt to have left. */
export const goneFrom = (tab: Tab) =>
  until(() => tab.evaluate(() => !document.querySelector("earshot-prompt")), { what: "the prompt to leave" });

/** Moves the focus out of the page and into the prompt, as far as its first control. */
export async function tabInto(tab: Tab): Promise<void> {
  await until(
    async () => {
      await tab.press("Tab");
      return (await focusIn(tab)) !== undefined;
    },
    { what: "Tab to lead into the prompt" },
  );
}

/** To be run in a page. */
function readPrompt(): PromptState | undefined {
  const root = document.querySelector("earshot-prompt")?.shadowRoot;
  if (!root) return undefined;

  const textOf = (element: Element | null | undefined) => (element?.textContent ?? "").trim();
  const nameOf = (element: Element) =>
    element.getAttribute("aria-label") ?? textOf((element as HTMLInputElement).labels?.[0] ?? element);
  const all = <T extends Element>(selector: string) => Array.from(root.querySelectorAll<T>(selector));

  return {
    title: textOf(root.getElementById("title")),
    detail: textOf(root.querySelector(".detail")),
    focus: root.activeElement ? nameOf(root.activeElement) : undefined,
    choices: all<HTMLInputElement>("[type=radio], [type=checkbox]").map((input) => ({
      name: nameOf(input),
      checked: input.checked,
    })),
    buttons: all("button").map(nameOf),
  };
}
