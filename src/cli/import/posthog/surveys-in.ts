import { fields, isObject, type Loose, list } from "../loose.js";
import { NotAnExport } from "../not-an-export.js";

export interface Found {
  readonly survey: Loose;
  readonly path: string;
}

/** A page of the API, what a site's own script is given, a plain list, or one survey. */
export function surveysIn(data: unknown): readonly Found[] {
  const found = candidates(data);
  const surveys = found.filter(({ survey }) => Array.isArray(survey.questions));
  if (found.some(({ survey }) => isFormbricks(survey)))
    throw new NotAnExport("PostHog", "It looks like one of Formbricks: earshot import formbricks FILE");
  if (surveys.length === 0)
    throw new NotAnExport(
      "PostHog",
      'Expected { "results": [...] } of /api/projects/ID/surveys/, or one survey with its "questions".',
    );
  return surveys;
}

function candidates(data: unknown): readonly Found[] {
  const { results, surveys } = fields(data);
  const [items, at] = Array.isArray(data)
    ? [data, ""]
    : Array.isArray(results)
      ? [results, "results"]
      : [surveys, "surveys"];
  if (!Array.isArray(items)) return isObject(data) ? [{ survey: data, path: "survey" }] : [];
  return items.flatMap((survey, i) => (isObject(survey) ? [{ survey, path: `${at}[${i}]` }] : []));
}

function isFormbricks(survey: Loose): boolean {
  return (
    "displayOption" in survey || "blocks" in survey || list(survey.questions).some((each) => "headline" in fields(each))
  );
}
