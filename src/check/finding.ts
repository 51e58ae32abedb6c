/** An `error` is a mistake, which the page can't use; a `warning` is used as it stands, but hardly what was meant. */
export type Severity = "error" | "warning";

/** What `earshot check` has to say about one place of a configuration. */
export interface Finding {
  readonly severity: Severity;
  /** What kind it is: `unknown-key`, `never-holds`. docs/check.md lists them. */
  readonly code: string;
  /** Where: `touchpoints[2].triggers[0].on`; empty for the whole. */
  readonly path: string;
  /** What is wrong, as a sentence. */
  readonly message: string;
  /** What to write instead: what was probably meant. */
  readonly suggestion?: string | number | boolean;
  /** What would be right, as the end of "Expected ...". */
  readonly expected?: string;
  /** JSON to go by. */
  readonly example?: string;
  /** What becomes of it on the page. */
  readonly consequence?: string;
  /** From 1, as are columns. Missing when an object was checked instead of a text. */
  readonly line?: number;
  readonly column?: number;
}

/** Keys and places that lead to a part of a configuration. */
export type Path = readonly (string | number)[];

/** A finding that is not placed yet. */
export interface Note extends Omit<Finding, "path" | "line" | "column"> {
  readonly at: Path;
  /** Points at the key instead of at what it holds. */
  readonly atKey?: boolean;
}
