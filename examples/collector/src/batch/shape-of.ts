const QUOTE = 34;
const COMMA = 44;
const BACKSLASH = 92;
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [91, 93, 123, 125];

export interface Shape {
  /** Of brackets within brackets. */
  readonly depth: number;
  /** How many commas there are between values. */
  readonly values: number;
}

/**
 * How deep JSON nests and how much is in it, by counting brackets and commas.
 *
 * Asked before it is parsed: 20 kB that nest 10,000 deep parse well, and then overflow the stack of whatever walks them;
 * a megabyte of keys parses well too, and keeps whatever checks them busy.
 */
export function shapeOf(json: string): Shape {
  let [open, depth, values] = [0, 0, 0];
  for (let i = 0; i < json.length; i++) {
    const code = json.charCodeAt(i);
    if (code === QUOTE) i = endOfText(json, i + 1);
    else if (code === COMMA) values++;
    else if (code === OPEN_LIST || code === OPEN_OBJECT) depth = Math.max(depth, ++open);
    else if (code === CLOSE_LIST || code === CLOSE_OBJECT) open--;
  }
  return { depth, values };
}

/** Most of it is within quotes, where only their end is looked for. @returns where that is; of none, behind all */
function endOfText(json: string, from: number): number {
  for (let end = json.indexOf('"', from); end >= 0; end = json.indexOf('"', end + 1))
    if (!isEscaped(json, end, from)) return end;
  return json.length;
}

/** Whether an odd number of backslashes is before it. */
function isEscaped(json: string, at: number, from: number): boolean {
  let before = at;
  while (before > from && json.charCodeAt(before - 1) === BACKSLASH) before--;
  return (at - before) % 2 === 1;
}
