/** What a value may be expected to be, and what it takes to say so. The words for it come late: `expected-in-words.ts`. */
export interface Expectations {
  accent: [];
  aboveMin: [most: number, min: number];
  condition: [];
  duration: [];
  enabled: [];
  fact: [];
  flag: [];
  group: [];
  header: [];
  language: [];
  length: [];
  levels: [most: number];
  list: [least: number, most: number];
  matcher: [];
  name: [];
  number: [from: number, to: number];
  object: [];
  ownId: [takenBy?: string];
  text: [];
  time: [];
  whole: [from: number, to: number];
  word: string[];
}

/** `["number", 0, 1]` is any number from 0 to 1. */
export type Expected = { [K in keyof Expectations]: readonly [what: K, ...about: Expectations[K]] }[keyof Expectations];

/** One mistake: where it is, what is there, and what should be. */
export type Mistake = readonly [path: string, actual: unknown, expected: Expected];
