import type { CommentPage } from "../report.js";
import type { CommentOptions } from "../store.js";
import { commentsAfter, toCursor } from "../stores/cursor.js";
import { dayOf } from "../stores/day-of.js";
import { toComment } from "../stores/to-comment.js";
import type { Connection } from "./connect.js";
import { type Found, readCurrent } from "./current.js";
import { findEdge } from "./find-edge.js";
import { findFloor } from "./find-floor.js";
import { inRange, inScope } from "./in-scope.js";
import { quoted } from "./quoted.js";
import { RECORD } from "./tables.js";

/** With fewer comments than that it is looked through all. */
const RECORDS_A_COMMENT = 100;

interface Said extends Found {
  readonly at: number;
  readonly place: number;
}

/** Newest first. */
export async function readComments(db: Connection, options: CommentOptions): Promise<CommentPage> {
  const { project, limit, after, search } = options;
  if (limit === 0) return { comments: [] };
  const begin = after === undefined ? undefined : commentsAfter(after);
  const where = whereOf(options);
  const read = async (last: Pick<Said, "at" | "id" | "place"> | undefined, size: number) => {
    const edge = await findEdge(db, {
      ...{ column: "at", order: "DESC", size },
      floor: search ? undefined : await findFloor(db, upTo(options, last?.at), RECORDS_A_COMMENT * size),
      where: `${where} AND ${search ? `arrayExists(words -> ${isFound(search)}, said)` : "1"}${last ? ` AND at < ${last.at}` : ""}`,
    });
    return db.select<Said>(`
      SELECT id, rev, at, place FROM ${RECORD} ARRAY JOIN comment AS place${search ? ", said AS words" : ""}
      PREWHERE ${edge} WHERE ${where}${search ? ` AND ${isFound(search)}` : ""}
        ${last ? `AND ${comesAfter(last)}` : ""}
      ORDER BY at DESC, id DESC, place LIMIT ${size}`);
  };
  const found = await readCurrent<Said>(db, project, limit + 1, (last, size) => read(last ?? begin, size));
  const page = found.slice(0, limit);
  const last = page.at(-1);
  return {
    comments: page.map(toComment),
    ...(last && found.length > limit && { next: toCursor([last.at, last.id, last.place]) }),
  };
}

/** Those of its day and of the days before. */
function upTo(scope: CommentOptions, at: number | undefined): CommentOptions {
  return at === undefined ? scope : { ...scope, to: dayOf(at) };
}

function whereOf({ touchpoint, ...scope }: CommentOptions): string {
  const at = touchpoint === undefined ? "" : ` AND touchpoint = ${quoted(touchpoint)}`;
  return `notEmpty(comment) AND ${inScope(scope)} AND ${inRange(scope)}${at}`;
}

/** `lower` knows of ASCII alone. */
const isFound = (search: string) => `position(lower(words), lower(${quoted(search)})) > 0`;

function comesAfter({ at, id, place }: Pick<Said, "at" | "id" | "place">): string {
  const name = quoted(id);
  return `at <= ${at} AND (at < ${at} OR id < ${name} OR id = ${name} AND place > ${place})`;
}
