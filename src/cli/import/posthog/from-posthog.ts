import { assemble } from "../assemble.js";
import { createLosses } from "../create-losses.js";
import { createNames } from "../create-names.js";
import type { Imported } from "../imported.js";
import { plainText } from "../plain-text.js";
import { surveysIn } from "./surveys-in.js";
import { toTouchpoint } from "./to-touchpoint.js";

/**
 * Survey definitions of PostHog, as its API gives them, as touchpoints.
 *
 * @throws NotAnExport when the data is something else
 */
export function fromPosthog(data: unknown): Imported {
  const surveys = surveysIn(data);
  const nameOf = createNames();
  const losses = surveys.map(({ survey }, i) => createLosses(plainText(survey.name) ?? `Survey ${i + 1}`));

  const carried = surveys.flatMap(({ survey, path }, i) => {
    const own = losses[i] ?? createLosses("");
    return toTouchpoint(survey, path, () => nameOf(own.survey, "survey"), own) ?? [];
  });
  return assemble(carried, losses, createLosses(""));
}
