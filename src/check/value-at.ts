import { own } from "../lib/own.js";
import type { Path } from "./finding.js";

/** What lies at a path; `undefined` where nothing does. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (part, key) => (typeof part === "object" && part !== null ? own(part, String(key)) : undefined),
    value,
  );
}
