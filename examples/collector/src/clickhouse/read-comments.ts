import type { CommentPage } from "../report.js";
import type { CommentOptions } from "../store.js";
import { commentsAfter, toCursor } from "../stores/cursor.js";
import { toComment } from "../stores/to-comment.js";
import type { Connection } from "./connect.js";
import { type Found, readCurrent } from "./current.js";
import { inRange, inScope } from "./in-scope.js";
import { quoted } from "./quoted.js";
import { RECORD } from "./tables.js";

interface Said extends Found {
  readonly at: number;
  readonly place: number;
}

/** Newest first. */
export async function readComments(db: Connection, options: CommentOptions): Promise<CommentPage> {
  const { project, limit, after } = options;
  if (limit === 0) return { comments: [] };
  const begin = after === undefined ? undefined : commentsAfter(after);
  const where = whereOf(options);
  const read = (last: Pick<Said, "at" | "id" | "place"> | undefined, size: number) =>
    db.select<Said>(`
      SELECT id, rev, at, place FROM ${RECORD} ARRAY JOIN comment AS place, said AS words
      WHERE ${where}${last ? ` AND ${comesAfter(last)}` : ""}
      ORDER BY at DESC, id DESC, place LIMIT ${size}`);
  const found = await readCurrent<Said>(db, project, limit + 1, (last, size) => read(last ?? begin, size));
  const page = found.slice(0, limit);
  const last = page.at(-1);
  return {
    comments: page.map(toComment),
    ...(last && found.length > limit && { next: toCursor([last.at, last.id, last.place]) }),
  };
}

function whereOf({ search, touchpoint, ...scope }: CommentOptions): string {
  return [
    `notEmpty(comment) AND ${inScope(scope)} AND ${inRange(scope)}`,
    ...(touchpoint === undefined ? [] : [`touchpoint = ${quoted(touchpoint)}`]),
    // `lower` knows of ASCII alone.
    ...(search ? [`position(lower(words), lower(${quoted(search)})) > 0`] : []),
  ].join(" AND ");
}

function comesAfter({ at, id, place }: Pick<Said, "at" | "id" | "place">): string {
  const name = quoted(id);
  return `at <= ${at} AND (at < ${at} OR id < ${name} OR id = ${name} AND place > ${place})`;
}
