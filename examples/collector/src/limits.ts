/** What one request may hold; published at `GET /v1/limits`. */
export const limits = {
  maxBodyBytes: 1_000_000,
  maxRecords: 100,
  /** Of brackets within brackets: a record needs six. */
  maxDepth: 16,
  /** Of values in all: a hundred records of fifty answers each have fewer. */
  maxValues: 50_000,
  /** An id is one row for ever, however late it is sent again. */
  idsKept: "forever",
} as const;
