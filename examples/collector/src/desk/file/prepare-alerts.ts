import type { Database, Statement } from "libsql";
import type { Alert, AlertBook } from "../alerts/alert.js";
import { firstRow } from "./first-row.js";

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
  const one = (statement: Statement, values: readonly unknown[]) => {
    const row = firstRow<AlertRow>(statement, values);
    return row && toAlert(row);
  };

  return {
    raise(project, { watch, touchpoint, at, ...rest }) {
      const row = firstRow<{ id: number }>(insert, [project, watch, touchpoint, at, JSON.stringify(rest)]);
      return row?.id ?? 0;
    },
    current: (project, watch, touchpoint) => one(current, [project, watch, touchpoint]),
    end: (id, over, at) => void end.run([at, over, id]),
    find: (project, id) => one(find, [project, id]),
    newest: (project) => (newest.all([project]) as AlertRow[]).map(toAlert),
  };
}

function toAlert({ id, watch, touchpoint, at, body, overAt, over }: AlertRow): Alert {
  const rest = JSON.parse(body) as Pick<Alert, "metric" | "question" | "before" | "after" | "difference" | "releases">;
  return { id, watch, touchpoint, at, ...rest, overAt, over };
}
