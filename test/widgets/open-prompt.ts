import { onTestFinished } from "vitest";
import { loadRenderer } from "../../widgets/index.js";
import { compose, type Heard, localeOf, type PromptSet, touchpointOf } from "./compose.js";

export type Opened = Heard & { readonly close: () => void };

/** A prompt on the page, until the test is over. */
export async function openPrompt(set: PromptSet): Promise<Opened> {
  const { prompt, heard } = compose(set);
  const { show } = await loadRenderer(prompt);
  const { close } = show(prompt);
  onTestFinished(close);
  return Object.assign(heard, { close });
}

/** A tab on the edge of the page; what it opens is a prompt of the same set. */
export async function openTab(set: PromptSet) {
  const { theme = {} } = set;
  const locale = localeOf(set);
  const touchpoint = touchpointOf(set);
  const { tab } = await loadRenderer({ touchpoint, theme, locale });
  const opened: Promise<Opened>[] = [];
  const open = () => {
    opened.push(openPrompt({ ...set, opened: true }));
  };
  const { close } = tab?.({ touchpoint, theme, locale, open }) ?? {};
  if (!close) throw new Error("there is no tab");
  onTestFinished(close);
  return { opened, close };
}

/** The same prompt in each of its places on the page. */
export async function openInline(set: PromptSet, mayOpen = () => true) {
  const { theme = {} } = set;
  const locale = localeOf(set);
  const touchpoint = touchpointOf({ ...set, presentation: { ...set.presentation, as: "inline" } });
  const { inline } = await loadRenderer({ touchpoint, theme, locale });
  const heard: Heard[] = [];
  async function open() {
    if (!mayOpen()) return undefined;
    const composed = compose({ ...set, presentation: { ...set.presentation, as: "inline" } });
    heard.push(composed.heard);
    return composed.prompt;
  }
  const { close } = inline?.({ touchpoint, theme, locale, open }) ?? {};
  if (!close) throw new Error("there is no inline prompt");
  onTestFinished(close);
  return { heard, close };
}
