import type { Note, Path } from "../finding.js";
import { isObject } from "../is-object.js";
import { valueAt } from "../value-at.js";
import { nearest } from "../words/nearest.js";
import { shown } from "../words/shown.js";

/** Groups that a touchpoint says it counts in, and that `limits.groups` doesn't have. */
export function unknownGroups(config: unknown, touchpoint: Path): Note[] {
  const groups = valueAt(config, ["limits", "groups"]);
  const known = isObject(groups) ? Object.keys(groups) : [];
  const path = [...touchpoint, "frequency", "groups"];
  const names = valueAt(config, path);
  if (!Array.isArray(names)) return [];
  return names.flatMap((name, i): Note[] => {
    if (typeof name !== "string" || known.includes(name)) return [];
    const suggestion = nearest(name, known);
    return [
      {
        severity: "error",
        code: "unknown-group",
        at: [...path, i],
        message: `${shown(name)} is not a group of limits.groups.`,
        ...(suggestion !== undefined && { suggestion }),
        expected: known.length ? `one of: ${known.join(", ")}` : "a group that is there; limits.groups has none",
      },
    ];
  });
}
