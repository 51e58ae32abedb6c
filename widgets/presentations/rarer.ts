import { autoClose } from "../auto-close/auto-close.js";
import { presetsCss } from "../theme/presets.css.js";
import { bar } from "./bar/bar.js";
import { dialog } from "./dialog/dialog.js";
import { inline } from "./inline/inline.js";
import { showInline } from "./inline/show-inline.js";
import { showTab } from "./tab/show-tab.js";

/** All that most prompts do without: one file to load. */
export const rarer = {
  frames: { bar, dialog, inline },
  showInline,
  showTab,
  autoClose,
  css: autoClose.css + presetsCss,
};
