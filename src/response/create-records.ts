import type { Answer } from "../model/answer.js";
import type { Properties } from "../model/json.js";
import type { Values } from "../model/prompt.js";
import type { Touchpoint } from "../model/touchpoint.js";
import type { CloseReason, Context, DismissedRecord, Respondent, ResponseRecord, ShownRecord } from "../model/wire.js";
import { bounded } from "./bounded.js";
import { cleanTraits } from "./clean-traits.js";
import { toAnswers } from "./to-answers.js";

const MAX_NAME = 200;
const MAX_LOCALE = 64;

/** What is the same in all records of one prompt. */
export interface PromptFacts {
  readonly promptId: string;
  readonly touchpoint: Touchpoint;
  readonly respondent: Respondent;
  readonly traits: Properties;
  readonly locale: string;
  /** Looked at with the first record: it takes the browser milliseconds, which the prompt need not wait for. */
  readonly context: () => Context;
  readonly test: boolean;
}

/** A response that was begun, and may be gone on with. */
export interface Begun {
  readonly responseId: string;
  readonly rev: number;
  /** Some answer was given by a script. */
  readonly doubted?: boolean;
}

/** The records of one prompt. However many answers come, the response keeps its id and only its `rev` rises. */
export interface Records {
  shown(): ShownRecord;
  response(values: Values, complete: boolean, trusted: boolean): ResponseRecord;
  /** What it takes to go on with the response later. */
  begun(): Begun;
  dismissed(how: CloseReason): DismissedRecord;
}

/**
 * @param now epoch milliseconds
 * @param newId makes a UUIDv7
 * @param begun a response to go on with
 */
export function createRecords(facts: PromptFacts, now: () => number, newId: () => string, begun?: Begun): Records {
  const { id, stage, revision, respondent: audience } = facts.touchpoint;
  const { anonymousId, ...ids } = facts.respondent;
  const known = Object.entries(ids).map(([key, id]) => [key, bounded(id, MAX_NAME)]);
  const respondent: Respondent = { anonymousId, ...Object.fromEntries(known.filter(([, id]) => id)) };
  const startedAt = now();
  // In the order in which they will have happened: the queue sends by id.
  const shownId = newId();
  const responseId = begun?.responseId ?? newId();
  const traits = cleanTraits(facts.traits);
  let circumstances: Context | undefined;
  const context = () => {
    circumstances ??= facts.context();
    return circumstances;
  };
  let rev = begun?.rev ?? 0;
  let answers: readonly Answer[] = [];
  let personal = !begun?.doubted;

  const common = () => ({
    rev: 1,
    at: new Date(now()).toISOString(),
    test: facts.test,
    promptId: facts.promptId,
    touchpoint: { id, stage: bounded(stage, MAX_NAME), revision, audience },
    respondent,
    locale: bounded(facts.locale, MAX_LOCALE),
    context: context(),
    ...(Object.keys(traits).length > 0 && { traits }),
  });

  return {
    shown: () => ({ id: shownId, kind: "shown", ...common() }),

    response(values, complete, trusted) {
      rev += 1;
      // One answer by a script is enough to doubt them all.
      personal &&= trusted;
      const base = common();
      const before = new Map(answers.map((answer) => [answer.question, answer]));
      answers = toAnswers(facts.touchpoint.questions, values, base.at).map((answer) => {
        const said = before.get(answer.question);
        return said && isSame(said.value, answer.value) ? said : answer;
      });
      return {
        id: responseId,
        kind: "response",
        ...base,
        rev,
        context: { ...base.context, trusted: personal },
        answers,
        complete,
        durationMs: Math.max(0, now() - startedAt),
      };
    },

    begun: () => ({ responseId, rev, ...(!personal && { doubted: true }) }),
    dismissed: (how) => ({ id: newId(), kind: "dismissed", ...common(), how }),
  };
}

function isSame(one: Answer["value"], other: Answer["value"]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
