import { duration } from "../lib/duration.js";
import { own } from "../lib/own.js";

/** Notes one mistake. */
export type Wrong = (path: string, actual: unknown, expected: string) => void;

/** Takes one value out of untrusted data: what it should be, or `undefined` with a mistake noted. */
export type Read<T> = (value: unknown, path: string, wrong: Wrong) => T | undefined;

/** A reader for whatever passes the test. */
export function such<T>(expected: string, test: (value: unknown) => boolean): Read<T> {
  return (value, path, wrong) => {
    if (test(value)) return value as T;
    wrong(path, value, expected);
    return undefined;
  };
}

export const text = such<string>("a text", (value) => typeof value === "string" && value.trim() !== "");
export const flag = such<boolean>("true or false", (value) => typeof value === "boolean");

export const object = such<object>("an object", isObject);

export function number(from: number, to: number): Read<number> {
  return such(`a number from ${from} to ${to}`, (value) => typeof value === "number" && value >= from && value <= to);
}

export function integer(from: number, to: number): Read<number> {
  const isOne = (value: unknown) => Number.isInteger(value) && Number(value) >= from && Number(value) <= to;
  return such(`a whole number from ${from} to ${to}`, isOne);
}

export function oneOf<T extends string>(...words: readonly T[]): Read<T> {
  return such(words.join(" | "), (value) => words.includes(value as T));
}

export function matching(pattern: RegExp, expected: string): Read<string> {
  return such(expected, (value) => typeof value === "string" && pattern.test(value));
}

const DATE = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d))?$/;

/** `"2026-12-24"` becomes the milliseconds of its midnight in UTC. */
export const time: Read<number> = (value, path, wrong) => {
  const ms = typeof value === "string" && DATE.test(value) ? Date.parse(value) : Number.NaN;
  if (Number.isFinite(ms)) return ms;
  wrong(path, value, 'a day like "2026-12-24", or a moment like "2026-12-24T09:00:00+01:00"');
  return undefined;
};

/** `"5m"` becomes 300000. */
export const milliseconds: Read<number> = (value, path, wrong) => {
  const ms = typeof value === "string" ? duration(value) : undefined;
  if (ms === undefined) wrong(path, value, 'a duration like "30s", "5m", "12h", "90d" or "2w"');
  return ms;
};

export const identifier = matching(/^[\w.:-]{1,64}$/, "a name of letters, digits and - _ . :");

export const languageTag = matching(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a language like "de" or "de-DE"');

/** @param least shortest, and `most` longest, that the list may be */
export function list<T>(read: Read<T>, least = 0, most = Number.POSITIVE_INFINITY): Read<T[]> {
  return (value, path, wrong) => {
    if (!Array.isArray(value) || value.length < least || value.length > most) {
      wrong(path, value, listText(least, most));
      return undefined;
    }
    return value.map((item, i) => read(item, `${path}[${i}]`, wrong)) as T[];
  };
}

function listText(least: number, most: number): string {
  if (Number.isFinite(most)) return `a list of ${least} to ${most}`;
  return least ? `a list of at least ${least}` : "a list";
}

/** What may be left out. */
export function maybe<T>(read: Read<T>, fallback?: T): Read<T> {
  return (value, path, wrong) => (value === undefined ? fallback : read(value, path, wrong));
}

type Fields = Readonly<Record<string, Read<unknown>>>;

/** The named fields of an object and no others: nothing is merged, so no `__proto__` gets through. */
export function shape<T extends object>(fields: { readonly [K in keyof T]-?: Read<T[K]> }): Read<T> {
  return (value, path, wrong) => {
    if (!isObject(value)) {
      wrong(path, value, "an object");
      return undefined;
    }
    const result: Partial<T> = {};
    for (const key in fields) {
      const part = fields[key](own(value, key), path ? `${path}.${key}` : key, wrong);
      if (part !== undefined) result[key] = part;
    }
    return result as T;
  };
}

/** An object of names of the team's own, all holding the same: `{ "relationship": { ... } }`. */
export function named<T>(name: Read<string>, read: Read<T>): Read<Record<string, T>> {
  return (value, path, wrong) => {
    if (!isObject(value)) {
      wrong(path, value, "an object");
      return undefined;
    }
    const entries = Object.entries(value).map(([key, part]) => {
      const at = `${path}.${key}`;
      return [name(key, at, wrong), read(part, at, wrong)];
    });
    return Object.fromEntries(entries);
  };
}

/** A `shape` all of whose fields may be left out, and so may the whole. */
export function section<T extends object>(fields: { readonly [K in keyof T]-?: Read<T[K]> }): Read<T> {
  const read = shape<T>(fields);
  return (value, path, wrong) => read(value === undefined ? {} : value, path, wrong);
}

/** One of several shapes, told apart by a word of theirs: `{ "on": "event", ... }`. */
export function variant<T>(key: string, shapes: Readonly<Record<string, Fields>>): Read<T> {
  const readers = Object.entries(shapes).map(
    ([word, fields]) => [word, shape({ [key]: oneOf(word), ...fields })] as const,
  );
  const readWord = oneOf(...Object.keys(shapes));
  return (value, path, wrong) => {
    const word = readWord(isObject(value) ? own(value, key) : value, `${path}.${key}`, wrong);
    const read = readers.find(([each]) => each === word)?.[1];
    return read?.(value, path, wrong) as T | undefined;
  };
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A value as a log line shows it. */
export function shown(value: unknown): string {
  if (value === undefined) return "missing";
  const json = typeof value === "object" ? (Array.isArray(value) ? "a list" : "an object") : JSON.stringify(value);
  return String(json).slice(0, 60);
}
