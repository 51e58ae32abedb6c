import { sentimentOf } from "../../comments/sentiment-of.js";
import { answersOf, type StoredRecord } from "../../stored-record.js";
import { scoreOf } from "../../stores/score-of.js";
import { commentsIn } from "../cases/comments-in.js";
import type { Rule } from "./rules-schema.js";

/** Whether a record is what a rule waits for. Only what somebody said can be: a response, or a mention. */
export function holdsFor(when: Rule["when"], record: StoredRecord): boolean {
  if (record.kind !== (when.mentions ? "mention" : "response")) return false;
  const { id, stage, audience } = record.touchpoint;
  return (
    (when.touchpoints?.includes(id) ?? true) &&
    (when.stages?.includes(stage) ?? true) &&
    (when.audience ?? audience) === audience &&
    scoreHolds(when, record) &&
    (when.consented === undefined || when.consented === hasConsent(record)) &&
    (when.words === undefined || hasWord(when.words, record)) &&
    (when.sentiment === undefined || hasSentiment(when.sentiment, record))
  );
}

/** One of its scores of this metric is within the bounds. */
function scoreHolds({ metric, atMost = Infinity, atLeast = -Infinity }: Rule["when"], record: StoredRecord): boolean {
  if (!metric) return true;
  return answersOf(record).some((answer) => {
    const score = answer.type === metric ? scoreOf(answer) : null;
    return score !== null && score <= atMost && score >= atLeast;
  });
}

/** An address was left, with what it may be used for. */
function hasConsent(record: StoredRecord): boolean {
  return answersOf(record).some((answer) => answer.type === "contact" && !!answer.consent);
}

function hasSentiment(wanted: Rule["when"]["sentiment"], record: StoredRecord): boolean {
  // Of a mention the stars beside it have decided already.
  const tone = answersOf(record).find(({ type }) => type === "tone");
  if (tone) return tone.value === wanted;
  return commentsIn(record).some((comment) => sentimentOf(comment, record.locale).label === wanted);
}

function hasWord(words: readonly string[], record: StoredRecord): boolean {
  const comments = commentsIn(record);
  return words.map(beginning).some((pattern) => comments.some((comment) => pattern.test(comment)));
}

/** "cancel" is in "Cancelled", and "ill" isn't in "will". Where words aren't set apart, any place will do. */
function beginning(word: string): RegExp {
  const literal = word.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
  const setApart = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}]/u.test(word);
  return new RegExp(`${setApart ? "(?<![\\p{L}\\p{Nd}])" : ""}${literal}`, "iu");
}
