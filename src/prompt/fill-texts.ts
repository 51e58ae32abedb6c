/** What of a question, an ending, an option or a tab is read by people. */
export const TEXTS: readonly string[] = ["text", "note", "low", "high", "placeholder", "label", "button", "consent"];

/** The same with other words: each text that people read, as `write` has it. The path says which one it is. */
export function fillTexts<T extends object>(part: T, write: (text: string, path: string) => string, path = ""): T {
  const filled = Object.entries(part).map(([key, value]) => {
    const at = path ? `${path}.${key}` : key;
    if (key === "options" && Array.isArray(value))
      return [key, value.map((option) => fillTexts(option, write, `${at}.${option.id}`))];
    return [key, TEXTS.includes(key) && typeof value === "string" ? write(value, at) : value];
  });
  return Object.fromEntries(filled);
}
