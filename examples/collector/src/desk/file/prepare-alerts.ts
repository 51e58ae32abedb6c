import type { Database } from "libsql";
import type { Alert, AlertBook } from "../alerts/alert.js";

type AlertRow = Pick<Alert, "id" | "watch" | "touchpoint" | "at" | "overAt" | "over"> & { readonly body: string };

const SELECT = "SELECT id, watch, touchpoint, at, body, over_at AS overAt, over FROM alert";

export function prepareAlerts(db: Database): AlertBook {
  const insert = db.prepare(
    "INSERT INTO alert (project, watch, touchpoint, at, body) VALUES (?, ?, ?, ?, ?) RETURNING id",
  );
  const current = db.prepare(`${SELECT} WHERE project = ? AND watch = ? AND touchpoint = ? AND over_at IS NULL`);
  const find = db.prepare(`${SELECT} WHERE project = ? AND id = ?`);
  const newest = db.prepare(`${SELECT} WHERE project = ? ORDER BY id DESC LIMIT 100`);
  const end = db.prepare("UPDATE alert SET over_at = ?, over = ? WHERE id = ? AND over_at IS NULL");
  const one = (row: unknown) => (row ? toAlert(row as AlertRow) : undefined);

  return {
    raise(project, { watch, touchpoint, at, ...rest }) {
      return (insert.get([project, watch, touchpoint, at, JSON.stringify(rest)]) as { id: number }).id;
    },
    current: (project, watch, touchpoint) => one(current.get([project, watch, touchpoint])),
    end: (id, over, at) => void end.run([at, over, id]),
    find: (project, id) => one(find.get([project, id])),
    newest: (project) => (newest.all([project]) as AlertRow[]).map(toAlert),
  };
}

function toAlert({ id, watch, touchpoint, at, body, overAt, over }: AlertRow): Alert {
  const rest = JSON.parse(body) as Pick<Alert, "metric" | "question" | "before" | "after" | "difference" | "releases">;
  return { id, watch, touchpoint, at, ...rest, overAt, over };
}
