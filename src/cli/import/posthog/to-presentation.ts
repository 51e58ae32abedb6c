import type { Position } from "../../../model/touchpoint.js";
import type { TouchpointConfig } from "../../../model/touchpoints-config.js";
import type { Losses } from "../create-losses.js";
import { fields, type Loose, text } from "../loose.js";
import { plainText } from "../plain-text.js";

const POSITIONS: Readonly<Record<string, Position>> = {
  top_left: "top-start",
  top_center: "top",
  top_right: "top-end",
  middle_left: "start",
  middle_center: "center",
  middle_right: "end",
  left: "bottom-start",
  center: "bottom",
  right: "bottom-end",
};

/** The edge of the page that a tab is on. */
const TAB_POSITIONS: Readonly<Record<string, Position>> = { top: "top", left: "start", right: "end", bottom: "bottom" };

export function toPresentation(survey: Loose, path: string, losses: Losses): TouchpointConfig["presentation"] {
  const looks = fields(survey.appearance);
  if (survey.type === "widget" && looks.widgetType !== "selector") {
    const edge = text(looks.tabPosition) ?? "right";
    return { as: "tab", position: TAB_POSITIONS[edge] ?? "end", label: plainText(looks.widgetLabel) ?? "Feedback" };
  }

  const place = text(looks.position);
  if (place === undefined) return undefined;
  const position = Object.hasOwn(POSITIONS, place) ? POSITIONS[place] : undefined;
  if (!position)
    losses.lose(
      `${path}.appearance.position`,
      `its place, ${place}`,
      "presentation.position takes a corner or an edge",
    );
  return position && { position };
}
