/**
 * Writes lines, those of one turn of the event loop at once: a line alone takes longer to write than to make.
 *
 * @param write given one line or more, without the last one's end: `console.log`
 * @param atEnd given what writes the lines that wait
 */
export function createLineWriter(
  write: (lines: string) => void,
  atEnd: (flush: () => void) => void,
): (line: string) => void {
  let waiting: string[] = [];
  function flush(): void {
    if (waiting.length > 0) write(waiting.join("\n"));
    waiting = [];
  }
  // What was said last says why it ended.
  atEnd(flush);
  return (line) => {
    if (waiting.push(line) === 1) setImmediate(flush);
  };
}
