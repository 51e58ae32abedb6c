/** What befalls one request on its way to the collector. */
export type Fault =
  /** Nothing. */
  | "ok"
  /** The connection is reset before the body was read. */
  | "reset-before"
  /** The collector has stored it, and the connection is reset before it can say so. */
  | "reset-after-commit"
  /** A login page of a hotel's network. */
  | "html"
  /** There is no answer, ever. */
  | "hang"
  /** The collector has stored it, and its reply comes byte by byte, too slowly. */
  | "drip"
  /** The collector has stored it, and its reply breaks off in the middle. */
  | "truncate"
  /** To another address. */
  | "redirect"
  /** The collector never hears of it. `unread`: a page of another origin may not know what was answered. */
  | {
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string;
      readonly unread?: true;
    }
  /** A status for each record in turn, and of those beyond them not a word; the collector has stored them, or has not. */
  | { readonly says: readonly string[]; readonly stores: boolean };

/** What is to befall a request, by what is in it. */
export type Plan = (request: Carried, ordinal: number) => Fault;

/** What a request carries. */
export interface Carried {
  /** Path and query. */
  readonly address: string;
  readonly bytes: number;
  readonly ids: readonly string[];
  /** What was typed into the records: a name of its own for each. */
  readonly markers: readonly string[];
}

const OFTEN: readonly Fault[] = [
  "reset-before",
  "reset-after-commit",
  "truncate",
  { status: 503 },
  "html",
  { status: 500 },
];

/** So many of a hundred requests fail, in any way; the same ones for the same seed. */
export function atRandom(percent: number, seed: number): Plan {
  let state = seed;
  const draw = () => {
    // mulberry32
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  return () => (draw() * 100 < percent ? (OFTEN[Math.floor(draw() * OFTEN.length)] ?? "ok") : "ok");
}
