/** What somebody typed: `3` and `true` as in JSON, anything that is no JSON as the text it is. */
export function readValue(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
