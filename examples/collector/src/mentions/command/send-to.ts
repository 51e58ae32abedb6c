import { ImportError } from "../import-error.js";
import type { Deliver } from "../import-rows.js";
import type { Imported } from "../imported.js";
import type { Said } from "../read-settings.js";
import type { Command } from "./read-command.js";

/** Sends rows to a collector, as NDJSON with the columns that matter, whatever they were. */
export function sendTo({ to, said, settings }: Command & { readonly to: NonNullable<Command["to"]> }): Deliver {
  const url = new URL("v1/import", to.url.href.endsWith("/") ? to.url : `${to.url}/`);
  url.search = queryOf(said).toString();
  const columns = [...new Set(settings.columns.values())];
  const headers = {
    "Content-Type": "application/x-ndjson",
    ...(to.key !== undefined && { Authorization: `Bearer ${to.key}` }),
  };

  return async (items) => {
    const lines = items.map(({ cells }) =>
      JSON.stringify(Object.fromEntries(columns.map((name) => [name, cells[name]]))),
    );
    const reply = await fetch(url, { method: "POST", headers, body: lines.join("\n") }).catch((error: Error) => {
      throw new ImportError("unreachable", `${url.origin} can't be reached: ${String(error.cause ?? error.message)}`);
    });
    const body = await reply.text();
    if (!reply.ok) throw new ImportError("refused", `${url.origin} answered ${reply.status}: ${messageOf(body)}`);
    const { accepted, duplicate, erased, rejected, rejectedInAll } = JSON.parse(body) as Imported;
    // Its rows are our lines.
    const ours = rejected.map((each) => ({ ...each, row: items[each.row - 1]?.row ?? each.row }));
    return { accepted, duplicate, erased, rejected: ours, rejectedInAll };
  };
}

function queryOf({ map, dateFormat, ...fixed }: Said): URLSearchParams {
  const query = new URLSearchParams(map.map((part) => ["map", part]));
  for (const [name, value] of Object.entries({ ...fixed, "date-format": dateFormat }))
    if (value !== undefined) query.set(name, value);
  return query;
}

function messageOf(body: string): string {
  try {
    return String(JSON.parse(body).error.message);
  } catch {
    return body.slice(0, 200);
  }
}
