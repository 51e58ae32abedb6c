import type { Note, Path } from "../finding.js";
import { valueAt } from "../value-at.js";
import { pathText } from "../words/path-text.js";
import { shown } from "../words/shown.js";

/** Items of a list that have the id of an earlier one. */
export function takenIds(config: unknown, list: Path): Note[] {
  const items = valueAt(config, list);
  if (!Array.isArray(items)) return [];
  const ids = items.map((item) => valueAt(item, ["id"]));
  return ids.flatMap((id, i) => {
    const first = ids.indexOf(id);
    if (typeof id !== "string" || first === i) return [];
    const message = `${shown(id)} is taken by ${pathText([...list, first])}.`;
    return [{ severity: "error", code: "taken-id", at: [...list, i, "id"], message, expected: "an id of its own" }];
  });
}
