import type { CommentReport } from "../../report.js";
import type { KeptRecord, Store } from "../../store.js";
import { answersOf } from "../../stored-record.js";
import { isScore, scoreOf } from "../../stores/score-of.js";
import type { Case } from "./case.js";
import { commentsIn } from "./comments-in.js";

/** What was answered, as it stands in the store now. */
export interface CaseAnswer {
  /** Epoch milliseconds. */
  readonly at: number;
  readonly stage: string;
  readonly score?: NonNullable<CommentReport["score"]>;
  readonly comments: readonly string[];
}

/** An address that somebody has left, and what they have agreed to. */
export interface Contact {
  readonly value: string;
  readonly consent: string;
}

/** The record of a case; `undefined` once it is erased or has expired. */
export async function recordOf(
  store: Pick<Store, "respondent">,
  project: string,
  { respondent, response }: Pick<Case, "respondent" | "response">,
): Promise<KeptRecord | undefined> {
  return (await store.respondent(project, respondent)).find(({ record }) => record.id === response);
}

export function answerOf({ record, at }: KeptRecord): CaseAnswer {
  const scored = answersOf(record).find((answer) => isScore(answer.type) && scoreOf(answer) !== null);
  const value = scored && scoreOf(scored);
  return {
    at,
    stage: record.touchpoint.stage,
    ...(scored && isScore(scored.type) && typeof value === "number" && { score: { metric: scored.type, value } }),
    comments: commentsIn(record),
  };
}

export function contactOf({ record }: KeptRecord): Contact | undefined {
  const left = answersOf(record).find(({ type }) => type === "contact");
  if (!left || left.type === "tone" || typeof left.value !== "string" || !left.consent) return undefined;
  return { value: left.value, consent: left.consent };
}
