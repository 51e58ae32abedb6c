/** A moment as `<input type="datetime-local">` has it, in the visitor's zone. */
export function toLocalTime(at: number): string {
  const date = new Date(at);
  return new Date(at - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

/** Epoch milliseconds; `undefined` while it is none. */
export function fromLocalTime(text: string): number | undefined {
  const at = new Date(text).getTime();
  return Number.isFinite(at) ? at : undefined;
}
