import type { Report, TouchpointReport } from "../../src/report.js";

/** What one report has that the one before it had not. */
export interface Fresh {
  readonly touchpoints: ReadonlySet<string>;
  readonly comments: ReadonlySet<string>;
}

export const NOTHING_FRESH: Fresh = { touchpoints: new Set(), comments: new Set() };

export function fresh(before: Report, after: Report): Fresh {
  const known = new Map(before.touchpoints.map((one) => [one.id, fingerprint(one)]));
  const comments = new Set(before.comments.map(({ id }) => id));
  return {
    touchpoints: new Set(after.touchpoints.filter((one) => known.get(one.id) !== fingerprint(one)).map(({ id }) => id)),
    comments: new Set(after.comments.map(({ id }) => id).filter((id) => !comments.has(id))),
  };
}

/** Answers only: that a prompt was shown is no news, and would make the page flicker. */
function fingerprint({ score, emotion, indirect, funnel }: TouchpointReport): string {
  return JSON.stringify([score?.histogram, emotion?.histogram, indirect, funnel.responded, funnel.completed]);
}
