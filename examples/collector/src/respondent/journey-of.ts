import { sentimentOf } from "../comments/sentiment-of.js";
import type { KeptRecord } from "../store.js";
import { answersOf, type StoredAnswer, type StoredRecord } from "../stored-record.js";
import { commentOf } from "../stores/comment-of.js";
import { isComplete } from "../stores/is-complete.js";
import type { Journey, Step, StepAnswer } from "./step.js";

interface JourneyOptions {
  /** Whose it is; not named among those they were seen with. */
  readonly id: string;
  /** Whether addresses that were left are shown. */
  readonly withAddresses: boolean;
}

/** What one person met, touchpoint by touchpoint. */
export function journeyOf(kept: readonly KeptRecord[], { id, withAddresses }: JourneyOptions): Journey {
  const prompts = new Map<string, KeptRecord[]>();
  for (const each of kept) {
    const { promptId } = each.record;
    prompts.set(promptId, [...(prompts.get(promptId) ?? []), each]);
  }
  const steps = [...prompts.values()].map((its) => stepOf(its, withAddresses));
  return { steps: steps.sort((a, b) => a.at - b.at), seenWith: seenWith(kept, id) };
}

/** @param kept of one prompt, at least one */
function stepOf(kept: readonly KeptRecord[], withAddresses: boolean): Step {
  const records = kept.map(({ record }) => record);
  const record = records.find((each) => answersOf(each).length > 0) ?? (records[0] as StoredRecord);
  const { promptId, touchpoint, test, locale, context, traits } = record;
  const dismissed = records.find((each) => each.kind === "dismissed");
  const outcome = outcomeOf(records);
  return {
    ...{ id: promptId, at: Math.min(...kept.map(({ at }) => at)) },
    ...{ touchpoint: touchpoint.id, stage: touchpoint.stage, audience: touchpoint.audience, test, outcome },
    ...(dismissed && outcome !== "completed" && { how: dismissed.how }),
    ...(record.kind === "mention" && { source: record.source }),
    answers: answersOf(record)
      .filter(({ type }) => type !== "tone")
      .map((answer) => answerOf(answer, locale, withAddresses)),
    locale,
    ...(context.path !== undefined && { path: context.path }),
    ...(context.device !== undefined && { device: context.device }),
    ...(traits && { traits }),
  };
}

/** One that was closed and taken up again was answered. */
function outcomeOf(records: readonly StoredRecord[]): Step["outcome"] {
  const has = (kind: StoredRecord["kind"]) => records.some((each) => each.kind === kind);
  if (has("mention")) return "mention";
  if (records.some(isComplete)) return "completed";
  if (has("response")) return "answered";
  return has("dismissed") ? "dismissed" : "shown";
}

function answerOf(answer: StoredAnswer, locale: string, withAddresses: boolean): StepAnswer {
  const { question, type, value, scale, text } = answer;
  const words = commentOf(answer);
  return {
    ...{ question, type },
    ...(text !== undefined && { text }),
    ...((type !== "contact" || withAddresses) && { value }),
    ...(scale && { scale }),
    ...(words !== null && { sentiment: sentimentOf(words, locale) }),
  };
}

function seenWith(kept: readonly KeptRecord[], id: string): string[] {
  // A mention of nobody has an id that is nobody's.
  const own = kept.filter(({ record }) => record.kind !== "mention" || record.respondent.userId !== undefined);
  const ids = own.flatMap(({ record: { kind, respondent } }) =>
    kind === "mention" ? [respondent.userId] : [respondent.anonymousId, respondent.userId],
  );
  return [...new Set(ids.filter((each) => each !== undefined && each !== id))].sort() as string[];
}
