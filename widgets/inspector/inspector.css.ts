import { dockCss } from "./dock.css.js";
import { factsCss } from "./facts/facts.css.js";
import { logCss } from "./log/log.css.js";
import { mistakesCss } from "./mistakes/mistakes.css.js";
import { panelCss } from "./panel.css.js";
import { partsCss } from "./parts/parts.css.js";
import { pillCss } from "./pill.css.js";
import { queueCss } from "./queue/queue.css.js";
import { tabsCss } from "./tabs.css.js";
import { tokensCss } from "./tokens.css.js";
import { gatesCss } from "./touchpoints/gates.css.js";
import { touchpointsCss } from "./touchpoints/touchpoints.css.js";
import { visitorCss } from "./visitor/visitor.css.js";

/** Everything the inspector wears. */
export const inspectorCss =
  tokensCss +
  partsCss +
  dockCss +
  pillCss +
  panelCss +
  tabsCss +
  touchpointsCss +
  gatesCss +
  visitorCss +
  factsCss +
  queueCss +
  logCss +
  mistakesCss;
