import type { CommentReport } from "../../src/report.js";

/** The newest, as they are now, and behind them those that were read page by page; each once. */
export function joinComments(
  newest: readonly CommentReport[],
  read: readonly CommentReport[],
): readonly CommentReport[] {
  if (read.length === 0) return newest;
  const known = new Set(newest.map(({ id }) => id));
  const older = read.filter(({ id }) => !known.has(id));
  // Of several comments of one response the order is theirs: sorting is stable.
  return [...newest, ...older].sort((a, b) => b.at - a.at);
}
