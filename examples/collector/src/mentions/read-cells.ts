import { readDate } from "./read-date.js";
import { isSource } from "./read-settings.js";
import type { Cells, Problem } from "./row.js";
import { type Field, type Settings, SOURCES } from "./settings.js";
import { readRating } from "./tone-of.js";

/** What a row says, by what it means. */
export interface ReadCells {
  /** To the letter; empty where only stars were given. */
  readonly text: string;
  /** Epoch milliseconds. */
  readonly at: number;
  /** When it was last changed, epoch milliseconds; as `at`, where nothing tells. */
  readonly changedAt: number;
  readonly externalId: string | undefined;
  readonly author: string | undefined;
  readonly rating: number | undefined;
  readonly source: string;
  readonly touchpoint: string;
  readonly stage: string;
  /** BCP 47; `und` where nothing tells. */
  readonly locale: string;
  readonly traits: Readonly<Record<string, string | number | boolean>>;
}

const DAY_MS = 86_400_000;
/** Of an id of theirs, as of any name on the wire. */
const MAX_ID = 200;
/** Of what is quoted back. */
const MAX_ECHO = 40;
const TRAIT = "trait.";

/** Ends the reading of a row at the first thing that is wrong with it. */
class Refused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.message);
  }
}

/** @param now epoch milliseconds */
export function readCells(cells: Cells, settings: Settings, now: number): ReadCells | Problem {
  const { columns, fixed, scale, dateFormat } = settings;
  const refuse = (field: string, code: string, message: string): never => {
    const column = columns.get(field);
    throw new Refused({ code, ...(column !== undefined && { column }), message });
  };

  function cell(field: string): string | number | boolean | undefined {
    const column = columns.get(field);
    const value = column !== undefined && Object.hasOwn(cells, column) ? cells[column] : undefined;
    if (value === undefined || value === null) return undefined;
    if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
    return refuse(field, "invalid", "expected a text or a number, and not a list or an object");
  }
  const short = (field: Field) => fixed[field] ?? (String(cell(field) ?? "").trim() || undefined);
  const needed = (field: Field) => short(field) ?? refuse(field, "empty", "is empty");

  function date(field: "at" | "edited", text: string): number {
    const read = readDate(text, dateFormat);
    if ("problem" in read) return refuse(field, "date", `${echo(text)}: ${read.problem}`);
    // Elsewhere it is tomorrow already.
    if (read.at > now + DAY_MS) return refuse(field, "date", `${echo(text)}: is in the future`);
    return read.at;
  }

  function ratingOf(text: string | undefined): number | undefined {
    if (text === undefined || !scale) return undefined;
    const rating = readRating(text, scale);
    return rating ?? refuse("rating", "rating", `${echo(text)}: expected a number from ${scale[0]} to ${scale[1]}`);
  }

  function sourceOf(word: string): string {
    const source = word.toLowerCase();
    return isSource(source)
      ? source
      : refuse("source", "source", `${echo(word)}: expected one of: ${SOURCES.join(", ")}`);
  }

  try {
    const text = String(cell("text") ?? "");
    const rating = ratingOf(short("rating"));
    // Stars without a word have a tone.
    if (!text.trim() && rating === undefined) return refuse("text", "empty", "is empty, and no rating beside it");
    const at = date("at", needed("at"));
    const edited = short("edited");
    const externalId = short("id");
    if (externalId && externalId.length > MAX_ID) refuse("id", "invalid", `expected at most ${MAX_ID} characters`);
    const traits = [...columns.keys()]
      .filter((field) => field.startsWith(TRAIT))
      .flatMap((field) => {
        const value = cell(field);
        return value === undefined || value === "" ? [] : [[field.slice(TRAIT.length), value] as const];
      });
    return {
      ...{ text, at, rating, changedAt: edited === undefined ? at : date("edited", edited) },
      ...{ externalId, author: short("author"), source: sourceOf(needed("source")) },
      ...{ touchpoint: needed("touchpoint"), stage: needed("stage"), locale: short("locale") ?? "und" },
      traits: Object.fromEntries(traits),
    };
  } catch (error) {
    if (error instanceof Refused) return error.problem;
    throw error;
  }
}

function echo(text: string): string {
  return JSON.stringify(text.length > MAX_ECHO ? `${text.slice(0, MAX_ECHO)}…` : text);
}
