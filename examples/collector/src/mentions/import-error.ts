/** Nothing can be imported like this, and it is said what would be right. */
export class ImportError extends Error {
  override readonly name = "ImportError";

  constructor(
    /** `map`, `unknown_column`, `not_utf8`, … */
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}
