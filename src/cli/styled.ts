/** How a terminal sets words off. */
export type Style = Readonly<Record<"bold" | "dim" | "red" | "yellow" | "green", (text: string) => string>>;

/** ANSI escapes, or nothing. */
export function styled(colour: boolean): Style {
  const wrap = (on: number, off: number) => (text: string) => (colour ? `\u001B[${on}m${text}\u001B[${off}m` : text);
  return { bold: wrap(1, 22), dim: wrap(2, 22), red: wrap(31, 39), yellow: wrap(33, 39), green: wrap(32, 39) };
}
