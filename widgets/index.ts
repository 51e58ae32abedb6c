import type { LoadRenderer } from "../src/ports.js";
import { loadKit } from "./kit/load-kit.js";
import { rehearse } from "./rehearse.js";
import { showPrompt } from "./show-prompt.js";

/** What the client loads when the first prompt is near. */
export const loadRenderer: LoadRenderer = async (look) => {
  const kit = await loadKit(look);
  const { rarer } = kit;
  rehearse(look, kit);
  return {
    show: (prompt) => showPrompt(prompt, kit),
    ...(rarer && {
      tab: (tab) => rarer.showTab(tab, kit.t),
      inline: (inline) => rarer.showInline(inline, kit),
    }),
  };
};
