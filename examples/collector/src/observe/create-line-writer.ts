/** Where lines end up: `process.stdout`. */
export interface LineSink {
  write(text: string): unknown;
}

/** Writes lines, those of one turn of the event loop at once: a line alone takes longer to write than to make. */
export function createLineWriter(sink: LineSink, atEnd: (flush: () => void) => void): (line: string) => void {
  let waiting = "";
  function flush(): void {
    if (waiting) sink.write(waiting);
    waiting = "";
  }
  // What was said last says why it ended.
  atEnd(flush);
  return (line) => {
    if (!waiting) setImmediate(flush);
    waiting += `${line}\n`;
  };
}
