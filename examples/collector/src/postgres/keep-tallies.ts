import type { ClientBase } from "pg";
import { facetsOf, funnelsOf, scoresOf } from "./tallies.js";

interface Key {
  readonly project: string;
  readonly id: string;
}

interface Prompt {
  readonly project: string;
  readonly prompt: string;
}

/**
 * At whichever touchpoint: what doesn't change comes off and on again. Before it has counted a table, PostgreSQL would
 * rather read all of a touchpoint than look for three columns.
 */
const OF_PROMPTS = `
  SELECT record.* FROM json_to_recordset($1) AS touched (project text, prompt text)
  JOIN earshot.record USING (project, prompt)`;

const OF_RECORDS = `
  SELECT record.* FROM json_to_recordset($2) AS touched (project text, id text) JOIN earshot.record USING (project, id)`;

const ANSWERS_OF_RECORDS = `
  SELECT answer.* FROM json_to_recordset($2) AS touched (project text, id text)
  JOIN earshot.answer ON answer.project = touched.project AND answer.record = touched.id`;

/** All three at once: nothing of one is read by another. */
const sum = (sign: "+" | "-") => `
  WITH funnels AS (
    INSERT INTO earshot.funnel_tally AS mine
    SELECT project, tests, touchpoint, day, ${sign}shown, ${sign}responded, ${sign}completed, ${sign}dismissed
    FROM (${funnelsOf(OF_PROMPTS)}) AS changed
    ON CONFLICT (project, tests, touchpoint, day) DO UPDATE SET
      shown = mine.shown + excluded.shown, responded = mine.responded + excluded.responded,
      completed = mine.completed + excluded.completed, dismissed = mine.dismissed + excluded.dismissed
  ), scores AS (
    INSERT INTO earshot.score_tally AS mine
    SELECT project, test, touchpoint, question, type, day, score, place, ${sign}count
    FROM (${scoresOf(ANSWERS_OF_RECORDS)}) AS changed
    ON CONFLICT (project, test, touchpoint, question, type, day, score, place)
      DO UPDATE SET count = mine.count + excluded.count
  )
  INSERT INTO earshot.facet_tally AS mine
  SELECT project, name, ${sign}count FROM (${facetsOf(OF_RECORDS)}) AS changed
  ON CONFLICT (project, name) DO UPDATE SET count = mine.count + excluded.count`;

/**
 * Does a change, and keeps the sums: what it touches is taken off before, and put on after. A prompt is one sum of
 * several records, so that all of those it touches are.
 *
 * @param gone records that the change takes out
 * @param news those that it puts in
 */
export async function keepTallies(
  db: ClientBase,
  { gone, news }: { readonly gone: readonly (Key & Prompt)[]; readonly news: readonly (Key & Prompt)[] },
  change: () => Promise<void>,
): Promise<void> {
  const prompts = JSON.stringify(promptsOf([...gone, ...news]));
  await db.query(sum("-"), [prompts, keysOf(gone)]);
  await change();
  await db.query(sum("+"), [prompts, keysOf(news)]);
}

function keysOf(records: readonly Key[]): string {
  return JSON.stringify(records.map(({ project, id }) => ({ project, id })));
}

function promptsOf(records: readonly Prompt[]): readonly Prompt[] {
  const found = new Map<string, Prompt>();
  for (const { project, prompt } of records) found.set(JSON.stringify([project, prompt]), { project, prompt });
  return [...found.values()];
}
