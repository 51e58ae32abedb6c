import type { Prompt, Tab } from "../model/prompt.js";
import type { Renderer } from "../ports.js";

/** Draws nothing, and hands the test what would have been on screen. */
export interface TestRenderer extends Renderer {
  /** The prompt on screen. */
  prompt(): Prompt | undefined;
  readonly tabs: ReadonlySet<Tab>;
}

export function testRenderer(): TestRenderer {
  const tabs = new Set<Tab>();
  let current: Prompt | undefined;

  return {
    tabs,
    prompt: () => current,
    show(prompt) {
      const leave = () => {
        if (current?.id === prompt.id) current = undefined;
      };
      current = {
        ...prompt,
        closed(how) {
          leave();
          prompt.closed(how);
        },
      };
      return { close: leave };
    },
    tab(tab) {
      tabs.add(tab);
      return { close: () => void tabs.delete(tab) };
    },
  };
}
