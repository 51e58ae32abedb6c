/** Tells line and column, both from 1, of a place in the text. */
export function places(text: string): (offset: number) => { readonly line: number; readonly column: number } {
  const starts = [0, ...Array.from(text.matchAll(/\r\n|\r|\n/g), (end) => end.index + end[0].length)];
  return (offset) => {
    const before = starts.filter((start) => start <= offset);
    return { line: before.length, column: offset - (before.at(-1) ?? 0) + 1 };
  };
}
