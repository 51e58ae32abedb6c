/** What a row holds, by the names of its columns. */
export type Cells = Readonly<Record<string, unknown>>;

/** Why something of a row can't be taken. */
export interface Problem {
  readonly code: string;
  /** Where it is, where it is in one. */
  readonly column?: string;
  readonly message: string;
}

/** Of CSV numbered as a spreadsheet does, the header is 1; of NDJSON by lines. */
export type Row = { readonly row: number; readonly cells: Cells } | { readonly row: number; readonly problem: Problem };

export function isProblem(value: object): value is Problem {
  return "code" in value && "message" in value;
}
