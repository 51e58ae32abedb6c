import type { Answer } from "earshot/schema";
import type { Incoming } from "../store.js";
import { commentOf } from "../stores/comment-of.js";
import { dayOf } from "../stores/day-of.js";
import { isComplete } from "../stores/is-complete.js";
import { scoreOf } from "../stores/score-of.js";

/** The row of a record; its columns' names are the table's. */
export function toRow(project: string, { record, fingerprint, at, receivedAt }: Incoming) {
  const { id, rev, kind, promptId: prompt, touchpoint, test } = record;
  const answers = record.kind === "response" ? record.answers : [];
  return {
    ...{ project, id, rev, fingerprint, kind, prompt },
    ...{ touchpoint: touchpoint.id, stage: touchpoint.stage, audience: touchpoint.audience },
    ...{ test: Number(test), complete: Number(isComplete(record)), at, received_at: receivedAt, day: dayOf(at) },
    ...scoresIn(answers),
    ...wordsIn(answers),
    comment: places(answers, commentOf),
    body: JSON.stringify(record),
  };
}

function scoresIn(answers: readonly Answer[]) {
  const place = places(answers, scoreOf);
  const scored = answers.filter((answer) => scoreOf(answer) !== null);
  return {
    "score.place": place,
    "score.question": scored.map(({ question }) => question),
    "score.type": scored.map(({ type }) => type),
    "score.value": scored.map(scoreOf),
  };
}

function wordsIn(answers: readonly Answer[]) {
  // Of a question that is in it twice, the later wording.
  const words = new Map(answers.flatMap(({ question, text }) => (text ? [[question, text]] : [])));
  return { "word.question": [...words.keys()], "word.text": [...words.values()] };
}

function places(answers: readonly Answer[], of: (answer: Answer) => unknown): number[] {
  return answers.flatMap((answer, place) => (of(answer) === null ? [] : [place]));
}
