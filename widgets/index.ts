import type { Renderer } from "../src/ports.js";
import { showPrompt } from "./show-prompt.js";
import { showTab } from "./tab/show-tab.js";

/** What the client loads when the first prompt is due. */
export const renderer: Renderer = { show: showPrompt, tab: showTab };
