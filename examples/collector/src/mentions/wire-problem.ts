import { ENCODING, record } from "earshot/schema";
import type { MentionRecord } from "../stored-record.js";
import type { Problem } from "./row.js";
import type { Settings } from "./settings.js";

/** Where a field of the record comes from. */
const FIELD_OF: Readonly<Record<string, string>> = {
  answers: "text",
  "respondent.userId": "author",
  locale: "locale",
  "touchpoint.id": "touchpoint",
  "touchpoint.stage": "stage",
};

/**
 * What the wire would refuse: a mention keeps the rules of a response with one comment, for the same stores keep both.
 * So there is one place that says how long a text may be, and what no store takes.
 */
export function wireProblem(
  mention: Omit<MentionRecord, "kind" | "source" | "answers">,
  text: string,
  { columns }: Settings,
): Problem | undefined {
  const answers = [{ question: "text", type: "text", value: text }];
  const { error } = record.safeParse({ ...mention, kind: "response", answers, complete: true, durationMs: 0 });
  const issue = error?.issues[0];
  if (!issue) return undefined;

  const [first = "", second = ""] = issue.path.map(String);
  const field = first === "traits" && second ? `trait.${second}` : (FIELD_OF[first] ?? FIELD_OF[`${first}.${second}`]);
  const column = columns.get(field ?? "");
  const encoding = issue.code === "custom" && issue.params?.code === ENCODING;
  return { code: encoding ? ENCODING : "invalid", ...(column !== undefined && { column }), message: issue.message };
}
