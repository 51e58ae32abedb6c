import type { Database } from "libsql";
import type { Incoming } from "../store.js";
import { dayOf } from "../stores/day-of.js";
import { isComplete } from "../stores/is-complete.js";
import { scoreOf } from "../stores/score-of.js";

/** What a record of a prompt says of it. */
interface PromptRow {
  readonly id: string;
  readonly kind: string;
  readonly complete: number;
  readonly test: number;
  readonly at: number;
}

interface Prompt {
  readonly touchpoint: string;
  readonly id: string;
}

interface Tally {
  readonly day: string;
  readonly responded: number;
  readonly completed: number;
  readonly dismissed: number;
}

interface ScoreRow {
  readonly touchpoint: string;
  readonly question: string;
  readonly type: string;
  readonly day: string;
  readonly score: number;
  readonly test: number;
  readonly place: number;
}

/**
 * Keeps count while records come in, so that a report reads sums and not records: what a record changes is taken off
 * the sums before, and put on after, in the transaction that stores it.
 */
export function prepareTallies(db: Database) {
  const ofPrompt = db.prepare(
    "SELECT id, kind, complete, test, at FROM record WHERE project = ? AND touchpoint = ? AND prompt = ?",
  );
  const placeOf = db.prepare("SELECT touchpoint, prompt AS id FROM record WHERE project = ? AND id = ?");
  const scoresOf = db.prepare(`
    SELECT touchpoint, question, type, day, score, test, place FROM answer
    WHERE project = ? AND record = ? AND score IS NOT NULL`);
  const addFunnel = db.prepare(`
    INSERT INTO funnel_tally VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET shown = shown + excluded.shown, responded = responded + excluded.responded,
      completed = completed + excluded.completed, dismissed = dismissed + excluded.dismissed,
      last_at = max(last_at, excluded.last_at)`);
  const addScore = db.prepare(`
    INSERT INTO score_tally VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET count = count + excluded.count`);

  function countPrompt(project: string, { touchpoint }: Prompt, rows: readonly PromptRow[], by: 1 | -1): void {
    for (const tests of [0, 1]) {
      const its = rows.filter(({ test }) => test <= tests);
      if (!its.length) continue;
      const { day, responded, completed, dismissed } = tallyOf(its);
      const lastAt = Math.max(...its.map(({ at }) => at));
      addFunnel.run([project, tests, touchpoint, day, by, by * responded, by * completed, by * dismissed, lastAt]);
    }
  }

  function countScores(project: string, rows: readonly ScoreRow[], by: 1 | -1): void {
    for (const { touchpoint, question, type, day, score, test, place } of rows)
      addScore.run([project, test, touchpoint, question, type, day, score, place, by]);
  }

  /**
   * Stores a record by `store`, and keeps the sums.
   *
   * @param stored whether it takes the place of one that is stored
   */
  function keep(project: string, item: Incoming, stored: boolean, store: () => void): void {
    const { record } = item;
    const now: Prompt = { touchpoint: record.touchpoint.id, id: record.promptId };
    const before = stored ? (placeOf.get([project, record.id]) as Prompt) : now;
    const isSame = before.touchpoint === now.touchpoint && before.id === now.id;
    const prompts = isSame ? [now] : [before, now];
    const rowsOf = (prompt: Prompt) => ofPrompt.all([project, prompt.touchpoint, prompt.id]) as PromptRow[];

    const rows = prompts.map(rowsOf);
    prompts.forEach((prompt, i) => {
      countPrompt(project, prompt, rows[i] ?? [], -1);
    });
    if (stored) countScores(project, scoresOf.all([project, record.id]) as ScoreRow[], -1);
    store();
    countScores(project, scoreRowsOf(item), 1);
    const row = rowOf(item);
    prompts.forEach((prompt, i) => {
      const others = (rows[i] ?? []).filter(({ id }) => id !== record.id);
      countPrompt(project, prompt, prompt === now ? [...others, row] : others, 1);
    });
  }

  return { keep };
}

/**
 * A prompt of which anything arrived was shown, though that record be still on its way; one that was closed, taken up
 * again and answered to the end was not dismissed.
 */
function tallyOf(rows: readonly PromptRow[]): Tally {
  const has = (is: (row: PromptRow) => boolean) => Number(rows.some(is));
  const completed = has(({ complete }) => complete === 1);
  return {
    day: dayOf(Math.min(...rows.map(({ at }) => at))),
    responded: has(({ kind }) => kind === "response"),
    completed,
    dismissed: completed ? 0 : has(({ kind }) => kind === "dismissed"),
  };
}

function rowOf({ record, at }: Incoming): PromptRow {
  const { id, kind, test } = record;
  return { id, kind, complete: Number(isComplete(record)), test: Number(test), at };
}

function scoreRowsOf({ record, at }: Incoming): readonly ScoreRow[] {
  if (record.kind !== "response") return [];
  const { touchpoint, test } = record;
  return record.answers.flatMap((answer, place) => {
    const score = scoreOf(answer);
    const { question, type } = answer;
    const row = { touchpoint: touchpoint.id, question, type, day: dayOf(at), test: Number(test), place };
    return score === null ? [] : [{ ...row, score }];
  });
}
