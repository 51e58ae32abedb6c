import { endingCss } from "./ending/ending.css.js";
import { panelCss } from "./host/panel.css.js";
import { scaleCss } from "./scale/scale.css.js";
import { buttonsCss } from "./theme/buttons.css.js";
import { tokensCss } from "./theme/tokens.css.js";

/** What every prompt wears. */
export const promptCss = tokensCss + panelCss + buttonsCss + scaleCss + endingCss;
