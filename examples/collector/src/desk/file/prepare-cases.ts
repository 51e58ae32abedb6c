import type { Database } from "libsql";
import { hashOfRespondent } from "../../stores/hash-of-respondent.js";
import type { Case, CaseBook, CaseChange, CaseCounts, CaseEvent, NewCase } from "../cases/case.js";
import type { Desk } from "../desk.js";
import { atomically } from "./atomically.js";
import { firstRow } from "./first-row.js";

const COLUMNS = `id, rev, state, title, rule, owner, touchpoint, response, respondent,
  opened_at AS openedAt, due_at AS dueAt, changed_at AS changedAt`;

const NONE: CaseCounts = { new: 0, inProgress: 0, done: 0, overdue: 0 };

export function prepareCases(db: Database): Pick<Desk, "cases" | "forget" | "expire"> {
  const insert = db.prepare(`
    INSERT INTO cases (project, rule, response, rev, state, title, owner, touchpoint, respondent, answered_at, opened_at,
                       due_at, changed_at)
    VALUES (?, ?, ?, 1, 'new', ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING RETURNING id`);
  const insertPerson = db.prepare("INSERT OR IGNORE INTO case_person (project, hash, case_id) VALUES (?, ?, ?)");
  const insertEvent = db.prepare(`
    INSERT INTO case_event (case_id, place, at, by, what, value)
    SELECT ?1, coalesce(max(place), 0) + 1, ?2, ?3, ?4, ?5 FROM case_event WHERE case_id = ?1`);
  const find = db.prepare(`SELECT ${COLUMNS} FROM cases WHERE project = ? AND id = ?`);
  const page = db.prepare(`
    SELECT ${COLUMNS} FROM cases
    WHERE project = ?1 AND (?2 IS NULL OR state = ?2) AND (?3 IS NULL OR owner = ?3) AND (?4 IS NULL OR id < ?4)
    ORDER BY id DESC LIMIT ?5`);
  const history = db.prepare(`
    SELECT at, by, what, value FROM case_event JOIN cases ON cases.id = case_id
    WHERE project = ? AND case_id = ? ORDER BY place`);
  const update = db.prepare("UPDATE cases SET rev = rev + 1, state = ?, owner = ?, changed_at = ? WHERE id = ?");
  const counts = db.prepare(`
    SELECT coalesce(sum(state = 'new'), 0) AS new, coalesce(sum(state = 'in_progress'), 0) AS inProgress,
           coalesce(sum(state = 'done'), 0) AS done, coalesce(sum(state <> 'done' AND due_at < ?2), 0) AS overdue
    FROM cases WHERE project = ?1`);
  const ofPerson = `SELECT case_id FROM case_person JOIN cases ON cases.id = case_id
    WHERE case_person.project = ?1 AND hash = ?2 AND answered_at <= ?3`;
  // With a case goes what was to be told of it.
  const deletions = (which: string) =>
    [
      `DELETE FROM delivery WHERE event LIKE 'case.%' AND about IN (${which})`,
      `DELETE FROM cases WHERE id IN (${which})`,
    ].map((sql) => db.prepare(sql));
  const forget = deletions(ofPerson);
  const expire = deletions("SELECT id FROM cases WHERE answered_at < ?");
  const runAll = (statements: typeof forget, values: readonly unknown[]) =>
    atomically(db, () => statements.map((statement) => statement.run(values).changes).at(-1) ?? 0);

  function open(project: string, opened: NewCase): number | undefined {
    const { rule, response, title, owner, touchpoint, respondent, answeredAt, openedAt, dueAt } = opened;
    const { anonymousId, userId } = respondent;
    const values = [project, rule, response, title, owner, touchpoint, userId ?? anonymousId];
    const row = firstRow<{ id: number }>(insert, [...values, answeredAt, openedAt, dueAt, openedAt]);
    if (!row) return undefined;
    for (const id of [anonymousId, userId])
      if (id !== undefined) insertPerson.run([project, hashOfRespondent(project, id), row.id]);
    insertEvent.run([row.id, openedAt, rule, "opened", owner]);
    return row.id;
  }

  function change(project: string, id: number, wanted: CaseChange, at: number): Case | "missing" | "stale" {
    const { rev, by, state, owner, note } = wanted;
    const found = firstRow<Case>(find, [project, id]);
    if (!found) return "missing";
    if (found.rev !== rev) return "stale";
    const events: (readonly [CaseEvent["what"], string | null])[] = [];
    if (state !== undefined && state !== found.state) events.push(["state", state]);
    if (owner !== undefined && owner !== found.owner) events.push(["owner", owner]);
    if (note !== undefined) events.push(["note", note]);
    if (events.length === 0) return found;

    for (const [what, value] of events) insertEvent.run([id, at, by, what, value]);
    update.run([state ?? found.state, owner === undefined ? found.owner : owner, at, id]);
    return firstRow<Case>(find, [project, id]) ?? "missing";
  }

  const cases: CaseBook = {
    open: (project, opened) => atomically(db, () => open(project, opened)),
    change: (project, id, wanted, at) => atomically(db, () => change(project, id, wanted, at)),
    page(project, { state = null, owner = null, after = null, limit }) {
      const found = page.all([project, state, owner, after, limit + 1]) as Case[];
      const [shown, last] = [found.slice(0, limit), found[limit - 1]];
      return { cases: shown, ...(found.length > limit && last && { next: last.id }) };
    },
    find: (project, id) => firstRow<Case>(find, [project, id]),
    history: (project, id) => history.all([project, id]) as CaseEvent[],
    counts: (project, now) => firstRow<CaseCounts>(counts, [project, now]) ?? NONE,
  };

  return {
    cases,
    forget: (project, hash, at) => runAll(forget, [project, hash, at]),
    expire: (before) => void runAll(expire, [before]),
  };
}
