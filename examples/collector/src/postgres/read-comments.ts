import type { ClientBase, Pool } from "pg";
import type { CommentPage } from "../report.js";
import type { CommentOptions } from "../store.js";
import { commentsAfter, toCursor } from "../stores/cursor.js";
import { type CommentRow, toComment } from "../stores/to-comment.js";
import { type Bind, inScope, inSegment } from "./scope.js";
import { select } from "./select.js";

type Found = CommentRow & { readonly record: string };

/** Newest first. */
export function findComments(db: ClientBase | Pool, options: CommentOptions): Promise<readonly Found[]> {
  return select<Found>(
    db,
    (bind) => `
      SELECT record.body::text, said.at::float8, said.place, said.record
      FROM (SELECT project, record, place, at FROM earshot.answer
            WHERE comment IS NOT NULL AND ${inScope(options, bind)} AND ${isWanted(options, bind)}
            ORDER BY at DESC, record DESC, place LIMIT ${bind(options.limit)}) AS said
      JOIN earshot.record ON record.project = said.project AND record.id = said.record
      ORDER BY said.at DESC, said.record DESC, said.place`,
  );
}

export async function readComments(pool: Pool, options: CommentOptions): Promise<CommentPage> {
  const found = await findComments(pool, { ...options, limit: options.limit + 1 });
  const page = found.slice(0, options.limit);
  const last = found.length > page.length && page.at(-1);
  return {
    comments: page.map(toComment),
    ...(last && { next: toCursor([last.at, last.record, last.place]) }),
  };
}

function isWanted({ search, touchpoint, after, ...scope }: CommentOptions, bind: Bind): string {
  return [
    ...(touchpoint === undefined ? ["true"] : [`touchpoint = ${bind(touchpoint)}`]),
    // By "C" as the column: capitals of ASCII alone have small ones.
    ...(search === undefined ? [] : [`strpos(lower(comment), lower(${bind(search)} COLLATE "C")) > 0`]),
    ...(after === undefined ? [] : [isAfter(after, bind)]),
    ...(scope.segment
      ? [
          `EXISTS (SELECT FROM earshot.record WHERE record.project = answer.project AND record.id = answer.record
                  AND ${inSegment(scope, bind)})`,
        ]
      : []),
  ].join(" AND ");
}

function isAfter(after: string, bind: Bind): string {
  const { at, id, place } = commentsAfter(after);
  const [at_, id_] = [bind(at), bind(id)];
  return `(at, record) <= (${at_}, ${id_}) AND ((at, record) < (${at_}, ${id_}) OR place > ${bind(place)})`;
}
