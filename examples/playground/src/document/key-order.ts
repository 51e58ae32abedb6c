import type { Path } from "../../../../src/check/finding.js";
import { shapeAt } from "../../../../src/check/mistakes/shape-at.js";
import { schema } from "./schema.js";

/** Keys of the object at a path, in the order in which the documentation has them. */
export function keyOrder(config: unknown, path: Path): readonly string[] {
  const { keys } = shapeAt(schema, config, path);
  // A question is known by its id; what type it is comes second.
  return keys.includes("id") ? ["id", ...keys.filter((key) => key !== "id")] : keys;
}
