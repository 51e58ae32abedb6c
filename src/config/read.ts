import { duration } from "../lib/duration.js";
import { own } from "../lib/own.js";
import type { Expected, Mistake } from "./expected.js";

/** Notes one mistake. */
export type Wrong = (...mistake: Mistake) => void;

/** Takes one value out of untrusted data: what it should be, or `undefined` with a mistake noted. */
export type Read<T> = (value: unknown, path: string, wrong: Wrong) => T | undefined;

/** A reader for whatever passes the test. */
export function such<T>(test: (value: unknown) => boolean, expected: Expected): Read<T> {
  return (value, path, wrong) => {
    if (test(value)) return value as T;
    wrong(path, value, expected);
    return undefined;
  };
}

export const text: Read<string> = such((value) => typeof value === "string" && value.trim() !== "", ["text"]);
export const flag: Read<boolean> = such((value) => typeof value === "boolean", ["flag"]);

export const object: Read<object> = such(isObject, ["object"]);

export function number(from: number, to: number): Read<number> {
  return such((value) => typeof value === "number" && value >= from && value <= to, ["number", from, to]);
}

export function integer(from: number, to: number): Read<number> {
  const isOne = (value: unknown) => Number.isInteger(value) && Number(value) >= from && Number(value) <= to;
  return such(isOne, ["whole", from, to]);
}

export function oneOf<T extends string>(...words: readonly T[]): Read<T> {
  return such((value) => words.includes(value as T), ["word", ...words]);
}

export function matching(pattern: RegExp, expected: Expected): Read<string> {
  return such((value) => typeof value === "string" && pattern.test(value), expected);
}

const DATE = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d))?$/;

/** `"2026-12-24"` becomes the milliseconds of its midnight in UTC. */
export const time: Read<number> = (value, path, wrong) => {
  const ms = typeof value === "string" && DATE.test(value) ? Date.parse(value) : Number.NaN;
  if (Number.isFinite(ms)) return ms;
  wrong(path, value, ["time"]);
  return undefined;
};

/** `"5m"` becomes 300000. */
export const milliseconds: Read<number> = (value, path, wrong) => {
  const ms = typeof value === "string" ? duration(value) : undefined;
  if (ms === undefined) wrong(path, value, ["duration"]);
  return ms;
};

export const identifier = matching(/^[\w.:-]{1,64}$/, ["name"]);

export const languageTag = matching(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, ["language"]);

/** @param least shortest, and `most` longest, that the list may be */
export function list<T>(read: Read<T>, least = 0, most = Number.POSITIVE_INFINITY): Read<T[]> {
  return (value, path, wrong) => {
    if (!Array.isArray(value) || value.length < least || value.length > most) {
      wrong(path, value, ["list", least, most]);
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
      wrong(path, value, ["object"]);
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
      wrong(path, value, ["object"]);
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
