import type { Database } from "libsql";
import { prepareRows, promptOf, type StoredRow } from "./prepare-rows.js";
import { prepareTallies } from "./prepare-tallies.js";
import type { Prompt } from "./prompt-row.js";

/** Takes records out, and off every sum, inside a transaction that the caller holds. */
export function prepareRemove(db: Database): (project: string, stored: readonly StoredRow[]) => void {
  const rows = prepareRows(db);
  const tallies = prepareTallies(db);

  return (project, stored) => {
    const removed = stored.map(({ id }) => id);
    tallies.keep({ project, removed, added: [], prompts: promptsOf(stored) }, () => {
      for (const row of stored) rows.remove(project, row);
    });
  };
}

/** Each once. */
function promptsOf(stored: readonly StoredRow[]): readonly Prompt[] {
  const prompts = stored.map(promptOf);
  return [...new Map(prompts.map((prompt) => [JSON.stringify([prompt.touchpoint, prompt.id]), prompt])).values()];
}
