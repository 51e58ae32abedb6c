import { conditionsOf } from "../conditions/conditions-of.js";
import { createWorld } from "../conditions/create-world.js";
import { deadParts } from "../conditions/dead-parts.js";
import type { Path } from "../finding.js";
import { valueAt } from "../value-at.js";
import type { PlacedTouchpoint } from "./survey.js";
import type { FindWarnings, Warning } from "./warning.js";

/** Conditions, or parts of them, that never hold. */
export const conditionWarnings: FindWarnings = ({ touchpoints }) => touchpoints.flatMap(ofTouchpoint);

function ofTouchpoint({ at, touchpoint }: PlacedTouchpoint): Warning[] {
  return conditionsOf(touchpoint, []).flatMap((placed) => {
    const parts = deadParts(placed, createWorld(touchpoint, placed.at));
    return parts.map(({ at: part, code, why, meant, fatal }): Warning => {
      const consequence = fatal ? consequenceFor(placed.at) : "This part never holds; the rest still may.";
      const path = [...at, ...part];
      // What is missing altogether is better pointed at by its name than by what it is held against.
      const atKey = code !== "never-holds" || typeof valueAt(touchpoint, part) === "object";
      return {
        code,
        at: path,
        atKey,
        message: `${why}.`,
        ...(meant !== undefined && { suggestion: meant }),
        consequence,
      };
    });
  });
}

function consequenceFor([part]: Path): string {
  if (part === "audience") return "The touchpoint can never show.";
  if (part === "triggers") return "This trigger never makes the touchpoint due.";
  return part === "questions" ? "The question is never asked." : "The ending is never shown.";
}
