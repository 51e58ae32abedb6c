import { endingCss } from "./ending/ending.css.js";
import { panelCss } from "./host/panel.css.js";
import { csatCss } from "./questions/csat/csat.css.js";
import { textCss } from "./questions/text/text.css.js";
import { scaleCss } from "./scale/scale.css.js";
import { buttonsCss } from "./theme/buttons.css.js";
import { tokensCss } from "./theme/tokens.css.js";

/** Everything a prompt wears. */
export const promptCss = tokensCss + panelCss + buttonsCss + scaleCss + csatCss + textCss + endingCss;
