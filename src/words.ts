import { normalize } from "./config/normalize.js";

export { inWords } from "./eligibility/in-words.js";

/** What a page finds wrong with a configuration, line by line. */
export function mistakes(config: object): readonly string[] {
  const lines: string[] = [];
  normalize(config, (line) => lines.push(line));
  return lines;
}
