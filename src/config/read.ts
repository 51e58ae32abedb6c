import { duration } from "../lib/duration.js";
import { own } from "../lib/own.js";

/** Notes one mistake. */
export type Wrong = (path: string, actual: unknown, expected: string) => void;

/** Takes one value out of untrusted data: what it should be, or `undefined` with a mistake noted. */
export type Read<T> = (value: unknown, path: string, wrong: Wrong) => T | undefined;

/** A reader for whatever passes the test. */
function such<T>(expected: string, test: (value: unknown) => boolean): Read<T> {
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

/** `"5m"` becomes 300000. */
export const milliseconds: Read<number> = (value, path, wrong) => {
  const ms = typeof value === "string" ? duration(value) : undefined;
  if (ms === undefined) wrong(path, value, 'a duration like "30s", "5m", "12h", "90d" or "2w"');
  return ms;
};

export function list<T>(read: Read<T>, atLeast = 0): Read<T[]> {
  return (value, path, wrong) => {
    if (!Array.isArray(value) || value.length < atLeast) {
      wrong(path, value, atLeast ? "a list that isn't empty" : "a list");
      return undefined;
    }
    return value.map((item, i) => read(item, `${path}[${i}]`, wrong)) as T[];
  };
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
