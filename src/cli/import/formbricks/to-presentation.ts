import type { Position } from "../../../model/touchpoint.js";
import type { TouchpointConfig } from "../../../model/touchpoints-config.js";
import type { Losses } from "../create-losses.js";
import { fields, type Loose, number, text } from "../loose.js";

const PLACEMENTS: Readonly<Record<string, Position>> = {
  topLeft: "top-start",
  topRight: "top-end",
  bottomLeft: "bottom-start",
  bottomRight: "bottom-end",
  center: "center",
};

export function toPresentation(survey: Loose, path: string, losses: Losses): TouchpointConfig["presentation"] {
  const { placement, darkOverlay, overlay } = fields(survey.projectOverwrites);
  if (darkOverlay === true || (text(overlay) ?? "none") !== "none")
    losses.lose(`${path}.projectOverwrites.overlay`, "dims the page behind it; Earshot never covers the page");
  const seconds = number(survey.autoClose);
  if (seconds !== undefined && seconds > 0)
    losses.lose(`${path}.autoClose`, `closes by itself after ${seconds} seconds; now it stays until it is closed`);

  const place = text(placement) ?? "";
  const position = Object.hasOwn(PLACEMENTS, place) ? PLACEMENTS[place] : undefined;
  return position && { position };
}
