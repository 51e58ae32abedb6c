import type { Expectations, Mistake } from "./expected.js";

const PHRASES: { readonly [K in keyof Expectations]: (...about: Expectations[K]) => string } = {
  accent: () => 'a hex colour like "#0b57d0"',
  aboveMin: (most, min) => `1 to ${most} more than min (${min})`,
  condition: () => "an object of facts and matchers",
  duration: () => 'a duration like "30s", "5m", "12h", "90d" or "2w"',
  enabled: () => 'true | false | "test"',
  fact: () => "the name of a fact",
  flag: () => "true or false",
  group: () => "a name out of limits.groups",
  header: () => 'a name like "x-site"',
  language: () => 'a language like "de" or "de-DE"',
  length: () => 'a length like "12px" or "0.75rem"',
  levels: (most) => `at most ${most} levels`,
  list(least, most) {
    if (Number.isFinite(most)) return `a list of ${least} to ${most}`;
    return least ? `a list of at least ${least}` : "a list";
  },
  matcher: () => 'a value, or a matcher like { "in": [...] }',
  name: () => "a name of letters, digits and - _ . :",
  number: (from, to) => `a number from ${from} to ${to}`,
  object: () => "an object",
  ownId: (takenBy) => `an id of its own${takenBy ? `, ${takenBy} has this one` : ""}`,
  text: () => "a text",
  time: () => 'a day like "2026-12-24", or a moment like "2026-12-24T09:00:00+01:00"',
  whole: (from, to) => `a whole number from ${from} to ${to}`,
  word: (...words) => words.join(" | "),
};

/** A mistake as the developer reads it. */
export function mistakeInWords([path, actual, [what, ...about]]: Mistake): string {
  const phrase = PHRASES[what] as (...about: unknown[]) => string;
  return `${path} is ${shown(actual)}, expected ${phrase(...about)}.`;
}

/** A value as a log line shows it. */
function shown(value: unknown): string {
  if (value === undefined) return "missing";
  const json = typeof value === "object" ? (Array.isArray(value) ? "a list" : "an object") : JSON.stringify(value);
  return String(json).slice(0, 60);
}
