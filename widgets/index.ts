import type { Renderer } from "../src/ports.js";
import { loadKit } from "./kit/load-kit.js";
import { showPrompt } from "./show-prompt.js";

/** What the client loads when the first prompt is near: draws what it has made itself ready for. */
export const renderer: Renderer = {
  async ready(touchpoint, locale) {
    const kit = await loadKit(touchpoint, locale);
    const { rarer } = kit;
    return {
      show: (prompt) => showPrompt(prompt, kit),
      ...(rarer && {
        tab: (tab) => rarer.showTab(tab, kit.t),
        inline: (inline) => rarer.showInline(inline, kit),
      }),
    };
  },
  show() {
    throw new Error("ready() first: what drawing takes is loaded as it is needed");
  },
};
