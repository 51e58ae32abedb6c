import type { Inline, Prompt, Tab } from "../model/prompt.js";
import type { Renderer } from "../ports.js";

/** Draws nothing, and hands the test what would have been on screen. */
export interface TestRenderer extends Renderer {
  /** The prompt on screen. */
  prompt(): Prompt | undefined;
  readonly tabs: ReadonlySet<Tab>;
  /** Places in the page; `open()` is what happens where one of them is. */
  readonly inlines: ReadonlySet<Inline>;
  /** What it was made ready to draw, `post-purchase de-DE`, oldest first. */
  readonly readied: readonly string[];
}

export function testRenderer(): TestRenderer {
  const tabs = new Set<Tab>();
  const inlines = new Set<Inline>();
  const readied: string[] = [];
  let current: Prompt | undefined;

  const renderer: TestRenderer = {
    tabs,
    inlines,
    readied,
    prompt: () => current,
    async ready({ id }, locale) {
      readied.push(`${id} ${locale}`);
      return renderer;
    },
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
    inline(inline) {
      inlines.add(inline);
      return { close: () => void inlines.delete(inline) };
    },
  };
  return renderer;
}
