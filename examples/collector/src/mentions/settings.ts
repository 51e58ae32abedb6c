import type { Source } from "../stored-record.js";

/** What a column can be said to hold, beside `trait.NAME`. */
export const FIELDS = [
  "text",
  "at",
  "id",
  "edited",
  "author",
  "rating",
  "locale",
  "source",
  "touchpoint",
  "stage",
] as const;

export type Field = (typeof FIELDS)[number];

/** What can be said of all rows at once, instead of by a column. */
export const SAME_FOR_ALL = ["source", "touchpoint", "stage", "locale"] as const satisfies readonly Field[];

export const SOURCES = [
  "review",
  "chat",
  "call",
  "email",
  "social",
  "survey",
  "other",
] as const satisfies readonly Source[];

/** Of 03/04/2026: whether the day or the month comes first. */
export type DateFormat = "dmy" | "mdy";

/** How rows become mentions. */
export interface Settings {
  /** By field, and by `trait.NAME`: the name of its column. */
  readonly columns: ReadonlyMap<string, string>;
  /** What all rows have in common. */
  readonly fixed: Readonly<Partial<Record<Field, string>>>;
  /** Lowest and highest rating; there where a column holds one. */
  readonly scale?: readonly [number, number];
  readonly dateFormat?: DateFormat;
}
