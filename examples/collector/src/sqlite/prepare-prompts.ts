import type { Database } from "libsql";
import { dayOf } from "../stores/day-of.js";
import { createSums } from "./create-sums.js";
import { inCommon, outcomeOf, type Prompt, type PromptRow } from "./prompt-row.js";

const DAY_MS = 86_400_000;

type Day = readonly [tests: number, touchpoint: string, day: string];

/** Keeps what became of each prompt, and of those of a day. */
export function preparePrompts(db: Database) {
  const rowsOf = db.prepare(`
    SELECT kind, complete, test, at, facets FROM record WHERE project = ? AND touchpoint = ? AND prompt = ?`);
  const put = db.prepare("INSERT OR REPLACE INTO prompt VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
  const remove = db.prepare("DELETE FROM prompt WHERE project = ? AND touchpoint = ? AND id = ?");
  const add = db.prepare(`
    INSERT INTO funnel_tally VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET shown = shown + excluded.shown, responded = responded + excluded.responded,
      completed = completed + excluded.completed, dismissed = dismissed + excluded.dismissed,
      records = records + excluded.records, last_at = max(last_at, excluded.last_at)`);
  const newest = db.prepare(`
    SELECT at FROM record INDEXED BY record_at
    WHERE project = ? AND touchpoint = ? AND at >= ? AND at < ? AND test <= ? ORDER BY at DESC LIMIT 1`);
  const setLast = db.prepare(
    "UPDATE funnel_tally SET last_at = ? WHERE project = ? AND tests = ? AND touchpoint = ? AND day = ?",
  );
  const removeDay = db.prepare(
    "DELETE FROM funnel_tally WHERE project = ? AND tests = ? AND touchpoint = ? AND day = ?",
  );

  /** Of these prompts, before and after `change`. */
  function around(project: string, prompts: readonly Prompt[], change: () => void): void {
    const read = () =>
      prompts.map((prompt) => ({
        prompt,
        rows: rowsOf.all([project, prompt.touchpoint, prompt.id]) as PromptRow[],
      }));
    const before = read();
    change();
    const after = read();

    const sums = createSums<Day>();
    const [lastBefore, lastAfter] = [new Map<string, number>(), new Map<string, number>()];
    for (const each of before) count(each, -1, lastBefore);
    for (const each of after) {
      count(each, 1, lastAfter);
      write(project, each);
    }
    const isLater = (name: string) => lastIn(lastAfter, name) > lastIn(lastBefore, name);
    for (const { key, by } of sums.changed((key) => isLater(keyOf(key))))
      add.run([project, ...key, ...by, lastIn(lastAfter, keyOf(key))]);
    for (const name of lastBefore.keys())
      if (lastIn(lastBefore, name) > lastIn(lastAfter, name)) findLast(project, name);

    function count({ prompt, rows }: Of, sign: 1 | -1, last: Map<string, number>): void {
      for (const tests of [0, 1]) {
        const its = rows.filter(({ test }) => test <= tests);
        for (const { at } of its) {
          const day: Day = [tests, prompt.touchpoint, dayOf(at)];
          sums.add(day, [0, 0, 0, 0, 1], sign);
          last.set(keyOf(day), Math.max(at, lastIn(last, keyOf(day))));
        }
        const asked = its.filter(isOfPrompt);
        if (asked.length === 0) continue;
        const { day, responded, completed, dismissed } = outcomeOf(asked);
        sums.add([tests, prompt.touchpoint, day], [1, responded, completed, dismissed, 0], sign);
      }
    }
  }

  function write(project: string, { prompt, rows }: Of): void {
    const asked = rows.filter(isOfPrompt);
    if (asked.length === 0) {
      remove.run([project, prompt.touchpoint, prompt.id]);
      return;
    }
    const { firstAt, responded, completed, dismissed } = outcomeOf(asked);
    const { facets, test } = inCommon(asked) ?? { facets: null, test: 0 };
    put.run([project, prompt.touchpoint, prompt.id, firstAt, test, facets, responded, completed, dismissed]);
  }

  /** The newest record of a day, where the one that was the newest may be gone. */
  function findLast(project: string, name: string): void {
    const [tests, touchpoint, day] = JSON.parse(name) as Day;
    const begins = Date.parse(day);
    const found = newest.get([project, touchpoint, begins, begins + DAY_MS, tests]) as { at: number } | undefined;
    if (found) setLast.run([found.at, project, tests, touchpoint, day]);
    else removeDay.run([project, tests, touchpoint, day]);
  }

  return { around };
}

interface Of {
  readonly prompt: Prompt;
  readonly rows: readonly PromptRow[];
}

const keyOf = (day: Day) => JSON.stringify(day);
/** Before all there is. */
const lastIn = (last: ReadonlyMap<string, number>, name: string) => last.get(name) ?? -8.64e15;
const isOfPrompt = ({ kind }: PromptRow) => kind !== "mention";
