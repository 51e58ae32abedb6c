import type { Database } from "libsql";
import { createSums } from "./create-sums.js";
import { preparePrompts } from "./prepare-prompts.js";
import type { Prompt } from "./prompt-row.js";

type Score = readonly [
  test: number,
  touchpoint: string,
  question: string,
  type: string,
  day: string,
  score: number,
  place: number,
];

interface ScoreRow {
  readonly test: number;
  readonly touchpoint: string;
  readonly question: string;
  readonly type: string;
  readonly day: string;
  readonly score: number;
  readonly place: number;
}

/** What changes: records by their ids, and the prompts that they are or were of. */
export interface Touched {
  readonly project: string;
  readonly removed: readonly string[];
  readonly added: readonly string[];
  readonly prompts: readonly Prompt[];
}

/**
 * Keeps count while records come in and go, so that a report reads sums and not records: what is there before a change
 * is taken off the sums, and what is there after it is put on, in the transaction of the change.
 */
export function prepareTallies(db: Database) {
  const prompts = preparePrompts(db);
  const scoresOf = db.prepare(`
    SELECT test, touchpoint, question, type, day, score, place FROM answer
    WHERE project = ? AND record = ? AND score IS NOT NULL`);
  const add = db.prepare(`
    INSERT INTO score_tally VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET count = count + excluded.count RETURNING count`);
  const remove = db.prepare(`
    DELETE FROM score_tally WHERE project = ? AND test = ? AND touchpoint = ? AND question = ? AND type = ?
      AND day = ? AND score = ? AND place = ?`);

  function keep({ project, removed, added, prompts: touched }: Touched, change: () => void): void {
    const sums = createSums<Score>();
    const count = (records: readonly string[], sign: 1 | -1) => {
      for (const record of records)
        for (const row of scoresOf.all([project, record]) as ScoreRow[]) sums.add(scoreOf(row), [1], sign);
    };
    count(removed, -1);
    prompts.around(project, touched, change);
    count(added, 1);
    for (const { key, by } of sums.changed()) {
      const { count } = add.get([project, ...key, ...by]) as { count: number };
      if (count === 0) remove.run([project, ...key]);
    }
  }

  return { keep };
}

function scoreOf({ test, touchpoint, question, type, day, score, place }: ScoreRow): Score {
  return [test, touchpoint, question, type, day, score, place];
}
