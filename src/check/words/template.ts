import type { Path } from "../finding.js";

/** A path without what differs from place to place: `touchpoints.*.triggers.*.on`. */
export function template(path: Path): string {
  return path.map((part, i) => (isName(path, i) ? "*" : part)).join(".");
}

/** Names that the team gives, and places in a list. */
function isName(path: Path, i: number): boolean {
  const [part, parent, grandparent] = [path[i], path[i - 1], path[i - 2]];
  return typeof part === "number" || parent === "groups" || parent === "messages" || grandparent === "messages";
}
