import { randomUUID } from "node:crypto";
import type { Database } from "libsql";
import type { DeadLetter, Delivery, Outbox } from "../webhooks/outbox.js";
import { atomically } from "./atomically.js";

const COLUMNS = "id, project, webhook, event, about, at, fails";
/** Whoever has more of them reads none. */
const MOST_DEAD = 1_000;

export function prepareOutbox(db: Database): Outbox {
  const insert = db.prepare(`
    INSERT INTO delivery (id, project, webhook, event, about, at, fails, next_at, dead_at, problem)
    SELECT ?1, ?2, ?3, ?4, ?5, ?6, 0, ?7, iif(problem IS NULL, NULL, ?6), problem
    FROM (SELECT (SELECT problem FROM stopped WHERE project = ?2 AND webhook = ?3) AS problem)`);
  const due = db.prepare(`
    SELECT ${COLUMNS} FROM (
      SELECT ${COLUMNS}, row_number() OVER (PARTITION BY project, webhook ORDER BY next_at, at, id) AS place
      FROM delivery WHERE dead_at IS NULL AND next_at <= ?)
    WHERE place = 1`);
  const nextAt = db.prepare("SELECT min(next_at) AS at FROM delivery WHERE dead_at IS NULL");
  const remove = db.prepare("DELETE FROM delivery WHERE id = ?");
  const fail = db.prepare("UPDATE delivery SET fails = fails + 1, problem = ?, next_at = ? WHERE id = ?");
  const bury = db.prepare("UPDATE delivery SET fails = fails + 1, problem = ?, dead_at = ? WHERE id = ?");
  const prune = db.prepare(`
    DELETE FROM delivery WHERE id IN (
      SELECT id FROM delivery WHERE dead_at IS NOT NULL AND project = (SELECT project FROM delivery WHERE id = ?)
      ORDER BY dead_at DESC, id LIMIT -1 OFFSET ${MOST_DEAD})`);
  const stop = db.prepare("INSERT OR REPLACE INTO stopped (project, webhook, problem) VALUES (?, ?, ?)");
  const buryAll = db.prepare(
    "UPDATE delivery SET problem = ?, dead_at = ? WHERE project = ? AND webhook = ? AND dead_at IS NULL",
  );
  const dead = db.prepare(`
    SELECT ${COLUMNS}, dead_at AS deadAt, problem FROM delivery
    WHERE project = ? AND dead_at IS NOT NULL ORDER BY dead_at DESC, id LIMIT 200`);
  const goOn = db.prepare(`
    DELETE FROM stopped WHERE (project, webhook) IN (
      SELECT project, webhook FROM delivery WHERE project = ? AND id = ? AND dead_at IS NOT NULL)`);
  const revive = db.prepare(`
    UPDATE delivery SET fails = 0, problem = NULL, dead_at = NULL, next_at = ?
    WHERE project = ? AND id = ? AND dead_at IS NOT NULL`);

  return {
    add(project, webhook, { event, about, at }, from) {
      const id = `msg_${randomUUID().replaceAll("-", "")}`;
      insert.run([id, project, webhook, event, about, at, from]);
      prune.run([id]);
    },
    due: (now) => due.all([now]) as Delivery[],
    nextAt: () => (nextAt.get() as { at: number | null }).at ?? undefined,
    sent: (id) => void remove.run([id]),
    failed: (id, problem, next) => void fail.run([problem, next, id]),
    bury(id, problem, at) {
      bury.run([problem, at, id]);
      prune.run([id]);
    },
    stop: (project, webhook, problem, at) =>
      atomically(db, () => {
        stop.run([project, webhook, problem]);
        buryAll.run([problem, at, project, webhook]);
      }),
    dead: (project) => dead.all([project]) as DeadLetter[],
    resend: (project, id, now) =>
      atomically(db, () => {
        goOn.run([project, id]);
        return revive.run([now, project, id]).changes > 0;
      }),
  };
}
