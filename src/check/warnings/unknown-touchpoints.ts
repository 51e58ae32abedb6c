import { conditionsOf, nestedIn } from "../conditions/conditions-of.js";
import { nearest } from "../words/nearest.js";
import { shown } from "../words/shown.js";
import type { FindWarnings, Warning } from "./warning.js";

/** Conditions on touchpoints that aren't there. One that was there once may still be remembered: it isn't dead. */
export const unknownTouchpoints: FindWarnings = ({ touchpoints, ids }) =>
  touchpoints.flatMap(({ at, touchpoint }) =>
    conditionsOf(touchpoint, []).flatMap((placed) =>
      [...nestedIn(placed)].flatMap(({ at: part, condition }) =>
        Object.keys(condition).flatMap((fact): Warning[] => {
          const [, family, id] = /^(asked|answered)\.(.+)$/s.exec(fact) ?? [];
          if (id === undefined || ids.includes(id)) return [];
          const meant = nearest(id, ids);
          return [
            {
              code: "unknown-touchpoint",
              at: [...at, ...part, fact],
              atKey: true,
              message: `No touchpoint has the id ${shown(id)}.`,
              ...(meant !== undefined && { suggestion: `${family}.${meant}` }),
              consequence: "Only visitors who were asked there before it was taken away have this fact.",
            },
          ];
        }),
      ),
    ),
  );
