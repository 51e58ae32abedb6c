import type { Problem } from "./row.js";

export interface Rejection extends Problem {
  readonly row: number;
}

/** What became of rows. */
export interface Imported {
  readonly accepted: number;
  /** There already, or said before. */
  readonly duplicate: number;
  /** Of authors who have been erased since; they are not stored. */
  readonly erased: number;
  /** The first hundred. */
  readonly rejected: readonly Rejection[];
  readonly rejectedInAll: number;
}

const MAX_LISTED = 100;

export const NOTHING: Imported = { accepted: 0, duplicate: 0, erased: 0, rejected: [], rejectedInAll: 0 };

export function rejection(row: number, { code, column, message }: Problem): Imported {
  return { ...NOTHING, rejected: [{ row, ...(column !== undefined && { column }), code, message }], rejectedInAll: 1 };
}

/** Of some rows and of others. */
export function together(a: Imported, b: Imported): Imported {
  return {
    accepted: a.accepted + b.accepted,
    duplicate: a.duplicate + b.duplicate,
    erased: a.erased + b.erased,
    rejected: [...a.rejected, ...b.rejected].sort((one, other) => one.row - other.row).slice(0, MAX_LISTED),
    rejectedInAll: a.rejectedInAll + b.rejectedInAll,
  };
}
