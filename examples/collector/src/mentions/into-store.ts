import type { Store } from "../store.js";
import type { Deliver } from "./import-rows.js";
import { NOTHING, rejection, together } from "./imported.js";
import type { Problem } from "./row.js";
import type { Settings } from "./settings.js";

/** Appends rows to a store: each is its word. */
export function intoStore(append: Store["append"], project: string, settings: Settings): Deliver {
  const conflict = conflictOf(settings);
  return async (items) => {
    const results = await append(
      project,
      items.map(({ incoming }) => incoming),
    );
    return items
      .map(({ row }, i) => {
        const result = results[i];
        // A store that forgot one has not said that it is safe.
        if (result === undefined) return rejection(row, { code: "retry", message: "was not stored; import it again" });
        return result === "conflict" ? rejection(row, conflict) : { ...NOTHING, [result]: 1 };
      })
      .reduce(together, NOTHING);
  };
}

function conflictOf({ columns }: Settings): Problem {
  const id = columns.get("id");
  const hint = id === undefined ? "map its id: id=COLUMN" : "map when it was last changed: edited=COLUMN";
  return {
    code: "id_conflict",
    ...(id !== undefined && { column: id }),
    message: `is stored already with another content, of the same moment; that one stays. To tell them apart, ${hint}`,
  };
}
