const QUOTE = 34;
const BACKSLASH = 92;
const OPEN = [91, 123];
const CLOSE = [93, 125];

/**
 * Whether JSON nests deeper than that, by counting brackets.
 *
 * Asked before it is parsed: 20 kB that nest 10,000 deep parse well, and then overflow the stack of whatever walks them.
 */
export function nestsDeeper(json: string, maxDepth: number): boolean {
  let depth = 0;
  let quoted = false;
  for (let i = 0; i < json.length; i++) {
    const code = json.charCodeAt(i);
    if (code === QUOTE) quoted = !quoted;
    else if (quoted) i += code === BACKSLASH ? 1 : 0;
    else if (OPEN.includes(code) && ++depth > maxDepth) return true;
    else if (CLOSE.includes(code)) depth--;
  }
  return false;
}
