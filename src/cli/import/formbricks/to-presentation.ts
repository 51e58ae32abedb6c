import type { Position } from "../../../model/touchpoint.js";
import type { TouchpointConfig } from "../../../model/touchpoints-config.js";
import type { Losses } from "../create-losses.js";
import { fields, type Loose, number, text } from "../loose.js";
import { restText } from "../rest-text.js";

const PLACEMENTS: Readonly<Record<string, Position>> = {
  topLeft: "top-start",
  topRight: "top-end",
  bottomLeft: "bottom-start",
  bottomRight: "bottom-end",
  center: "center",
};

export function toPresentation(survey: Loose, path: string, losses: Losses): TouchpointConfig["presentation"] {
  const { placement, darkOverlay, overlay } = fields(survey.projectOverwrites);
  const place = text(placement) ?? "";
  const position = Object.hasOwn(PLACEMENTS, place) ? PLACEMENTS[place] : undefined;
  const covers = darkOverlay === true || (text(overlay) ?? "none") !== "none";
  const isDialog = covers && position === "center";
  if (covers && !isDialog)
    losses.lose(
      `${path}.projectOverwrites.overlay`,
      "dims the page behind it; in its corner Earshot leaves the page alone",
      '"presentation": { "as": "dialog" } is in the middle, and dims the page',
    );

  const seconds = number(survey.autoClose);
  const autoClose = seconds !== undefined && seconds > 0 ? restText(seconds, "s") : undefined;
  const presentation = {
    ...(isDialog ? { as: "dialog" as const } : position && { position }),
    ...(autoClose && { autoClose }),
  };
  return Object.keys(presentation).length > 0 ? presentation : undefined;
}
