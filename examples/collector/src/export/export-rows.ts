import type { KeptRecord } from "../store.js";
import { answersOf } from "../stored-record.js";

/** The columns of a table, each a text or a number: one row for each answer, and one for a prompt without any. */
export const COLUMNS = [
  ...["at", "received_at", "kind", "id", "prompt", "touchpoint", "stage", "audience", "question", "type", "value"],
  ...["wording", "complete", "how", "source", "locale", "device", "path"],
  ...["anonymous_id", "user_id", "account_id", "traits", "test"],
] as const;

type Cell = string | number | undefined;

export function exportRows({ record, at, receivedAt }: KeptRecord): Cell[][] {
  const { kind, id, promptId, touchpoint, respondent, context, locale, traits, test } = record;
  const answers = answersOf(record);
  return (answers.length > 0 ? answers : [undefined]).map((answer) => [
    ...[timeOf(at), timeOf(receivedAt), kind, id, promptId, touchpoint.id, touchpoint.stage, touchpoint.audience],
    ...[answer?.question, answer?.type, cellOf(answer?.value), answer?.text],
    record.kind === "response" ? yesOrNo(record.complete) : undefined,
    record.kind === "dismissed" ? record.how : undefined,
    record.kind === "mention" ? record.source : undefined,
    ...[locale, context.device, context.path],
    ...[respondent.anonymousId, respondent.userId, respondent.accountId],
    traits && JSON.stringify(traits),
    yesOrNo(test),
  ]);
}

function cellOf(value: number | string | readonly string[] | undefined): Cell {
  return typeof value === "object" ? value.join("; ") : value;
}

const timeOf = (ms: number) => new Date(ms).toISOString();
const yesOrNo = (is: boolean) => (is ? "yes" : "no");
