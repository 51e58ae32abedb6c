/** A line of text as UTF-8, somewhere on a page. */
export interface Line {
  readonly page: Buffer;
  readonly from: number;
  readonly to: number;
}

/** A line, and what comes behind it: mostly the same for many. */
export type MarkedLine = readonly [Line, Buffer];

export type Pages = (text: string) => Line;

const PAGE_BYTES = 1_048_576;
/** UTF-8 has at most so many for each unit of a JavaScript string. */
const MOST_BYTES = 3;

/**
 * Writes texts down one behind the other, where the garbage collector doesn't look: it would copy what thousands of
 * waiting records hold, twice for each. A page goes with the last text on it.
 */
export function createPages(): Pages {
  let page = Buffer.alloc(0);
  let end = 0;
  return (text) => {
    const most = MOST_BYTES * text.length;
    if (end + most > page.length) {
      page = Buffer.allocUnsafeSlow(Math.max(PAGE_BYTES, most));
      end = 0;
    }
    const from = end;
    end += page.write(text, from);
    return { page, from, to: end };
  };
}

/** All of them, one behind the other. */
export function joined(lines: readonly MarkedLine[]): Buffer {
  let length = 0;
  for (const [{ from, to }, tail] of lines) length += to - from + tail.length;
  const all = Buffer.allocUnsafeSlow(length);
  let end = 0;
  for (const [{ page, from, to }, tail] of lines) {
    end += page.copy(all, end, from, to);
    end += tail.copy(all, end);
  }
  return all;
}
