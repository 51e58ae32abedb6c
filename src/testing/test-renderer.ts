import type { Inline, Prompt, Tab } from "../model/prompt.js";
import type { LoadRenderer, Renderer } from "../ports.js";

/** Draws nothing, and hands the test what would have been on screen. */
export interface TestRenderer extends Renderer {
  /** The prompt on screen. */
  prompt(): Prompt | undefined;
  readonly tabs: ReadonlySet<Tab>;
  /** Places in the page; `open()` is what happens where one of them is. */
  readonly inlines: ReadonlySet<Inline>;
  /** Hands it out, and notes what for. */
  readonly load: LoadRenderer;
  /** What it was loaded to draw, `post-purchase de-DE`, oldest first. */
  readonly loaded: readonly string[];
}

/** Draws nothing, and hands each prompt to the test to be answered. */
export function testRenderer(): TestRenderer {
  const tabs = new Set<Tab>();
  const inlines = new Set<Inline>();
  const loaded: string[] = [];
  let current: Prompt | undefined;

  const renderer: TestRenderer = {
    tabs,
    inlines,
    loaded,
    prompt: () => current,
    async load({ touchpoint, locale }) {
      loaded.push(`${touchpoint.id} ${locale}`);
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
