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

/** All that `likenessOf` looks at. */
function nameOf(project: string, { record, at }: Incoming): string {
  const { kind, touchpoint, test, locale, respondent, traits, context } = record;
  return JSON.stringify([
    ...[project, kind, touchpoint.id, touchpoint.stage, touchpoint.audience, test, isComplete(record), dayOf(at)],
    ...[context.device, locale, respondent.accountId, record.kind === "mention" ? record.source : "", traits],
    ...answersOf(record).map((answer) => [answer.question, answer.type, scoreOf(answer), answer.text]),
  ]);
}
