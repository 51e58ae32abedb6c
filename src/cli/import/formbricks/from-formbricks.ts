import { assemble } from "../assemble.js";
import { createLosses } from "../create-losses.js";
import { createNames } from "../create-names.js";
import type { Imported } from "../imported.js";
import { plainText } from "../plain-text.js";
import { surveysIn } from "./surveys-in.js";
import { toTouchpoint } from "./to-touchpoint.js";

/**
 * Survey definitions of Formbricks, as its management API gives them, as touchpoints.
 *
 * @throws NotAnExport when the data is something else
 */
export function fromFormbricks(data: unknown): Imported {
  const surveys = surveysIn(data);
  const all = createLosses("");
  const nameOf = createNames();
  const losses = surveys.map(({ survey }, i) => createLosses(plainText(survey.name) ?? `Survey ${i + 1}`));

  const carried = surveys.flatMap(({ survey, path }, i) => {
    const own = losses[i] ?? createLosses("");
    return toTouchpoint(survey, path, () => nameOf(own.survey, "survey"), own) ?? [];
  });
  if (surveys.some(({ survey }) => typeof survey.recontactDays !== "number"))
    all.lose(
      "recontactDays",
      "the waiting time of the workspace is not in this export: 7 days are taken, as Formbricks does by default",
      "set limits.quiet to yours",
    );
  return assemble(carried, losses, all);
}
