import type { Path } from "../../../../src/check/finding.js";
import type { Edits } from "./edits.js";

/** What each part of the form is given. */
export interface PartProps {
  /** The whole file, as far as it can be read. */
  readonly value: unknown;
  /** Where in it the part is. */
  readonly at: Path;
  readonly edits: Edits;
}
