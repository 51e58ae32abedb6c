import type { Incoming } from "../store.js";
import { answersOf } from "../stored-record.js";
import { dayOf } from "../stores/day-of.js";
import { isComplete } from "../stores/is-complete.js";
import { scoreOf } from "../stores/score-of.js";
import { likenessOf, type NamedLikeness } from "./likeness.js";
import { lineOf } from "./line-of.js";

export interface KnownLikeness {
  readonly alike: NamedLikeness;
  /** Its values, in the order of its columns. */
  readonly line: string;
}

/** Beyond so many, visitors differ in a trait of their own, and to keep theirs would keep everybody's. */
const MAX_KNOWN = 5_000;

export type Likenesses = (project: string, item: Incoming) => KnownLikeness;

/** Makes each likeness once: the same object for all that are alike, or nearly all. */
export function createLikenesses(): Likenesses {
  const known = new Map<string, KnownLikeness>();
  return (project, item) => {
    const name = nameOf(project, item);
    const found = known.get(name);
    if (found) return found;
    const alike = likenessOf(project, item);
    const made = { alike, line: lineOf(alike) };
    if (known.size >= MAX_KNOWN) known.clear();
    known.set(name, made);
    return made;
  };
}

/** All that `likenessOf` looks at, one behind the other. */
function nameOf(project: string, { record, at }: Incoming): string {
  const { kind, touchpoint, test, locale, respondent, traits, context } = record;
  let name = told(project) + told(kind) + told(touchpoint.id) + told(touchpoint.stage) + told(touchpoint.audience);
  name += told(test) + told(isComplete(record)) + told(dayOf(at)) + told(context.device) + told(locale);
  name += told(respondent.accountId) + told(record.kind === "mention" ? record.source : undefined);
  name += told(traits && JSON.stringify(traits));
  for (const answer of answersOf(record))
    name += told(answer.question) + told(answer.type) + told(scoreOf(answer)) + told(answer.text);
  return name;
}

/** With its length, so that nobody's words can be taken for two of something. */
function told(value: string | number | boolean | null | undefined): string {
  return value === undefined || value === null ? "-" : `${String(value).length}:${value}`;
}
