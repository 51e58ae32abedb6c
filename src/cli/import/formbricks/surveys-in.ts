import { fields, isObject, type Loose, list } from "../loose.js";
import { NotAnExport } from "../not-an-export.js";

export interface Found {
  readonly survey: Loose;
  readonly path: string;
}

/** A reply of the management API, for all surveys or for one, or what was inside it. */
export function surveysIn(data: unknown): readonly Found[] {
  const found = candidates(data);
  const surveys = found.filter(({ survey }) => Array.isArray(survey.questions) || Array.isArray(survey.blocks));
  if (surveys.some(({ survey }) => isPosthog(survey)))
    throw new NotAnExport("Formbricks", "It looks like one of PostHog: earshot import posthog FILE");
  if (surveys.length === 0)
    throw new NotAnExport(
      "Formbricks",
      'Expected { "data": [...] } of /api/v1/management/surveys, or one survey with its "questions".',
    );
  return surveys;
}

function candidates(data: unknown): readonly Found[] {
  const inner = fields(data).data ?? fields(data).surveys ?? data;
  const name = inner === data ? "" : fields(data).data === inner ? "data" : "surveys";
  if (!Array.isArray(inner)) return isObject(inner) ? [{ survey: inner, path: name || "survey" }] : [];
  return inner.flatMap((survey, i) => (isObject(survey) ? [{ survey, path: `${name}[${i}]` }] : []));
}

function isPosthog(survey: Loose): boolean {
  const asks = list(survey.questions).some((each) => typeof fields(each).question === "string");
  return asks && !("displayOption" in survey);
}
