/** Somebody asked to go on from where no page ended. */
export class CursorError extends RangeError {
  override readonly name = "CursorError";
}
