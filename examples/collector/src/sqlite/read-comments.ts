import type { CommentPage } from "../report.js";
import type { CommentOptions } from "../store.js";
import { commentsAfter, toCursor } from "../stores/cursor.js";
import { type CommentRow, toComment } from "../stores/to-comment.js";
import type { Select } from "./create-select.js";
import { inScope } from "./in-scope.js";

/** The newest comments of those that are asked for. */
export function readComments(select: Select, options: CommentOptions): CommentPage {
  const { search, touchpoint, after, limit } = options;
  const { tests, segment, moments, values } = inScope(options);
  const place = after === undefined ? undefined : commentsAfter(after);
  const conditions = [
    ...[tests, segment, moments("at")],
    // `lower` knows no capitals but those of ASCII.
    ...(search ? ["instr(lower(comment), lower(@search)) > 0"] : []),
    ...(touchpoint === undefined ? [] : ["touchpoint = @touchpoint"]),
    ...(place ? ["at <= @at AND (at < @at OR record < @id OR (record = @id AND place > @place))"] : []),
  ];
  const rows = select<CommentRow & { readonly id: string }>(
    `SELECT record.body, said.at, said.place, record.id
     FROM (SELECT project, record, place, at FROM answer INDEXED BY answer_comments
           WHERE project = @project AND comment IS NOT NULL AND ${conditions.join(" AND ")}
           ORDER BY at DESC, record DESC, place LIMIT @limit) AS said
     JOIN record ON record.project = said.project AND record.id = said.record
     ORDER BY said.at DESC, said.record DESC, said.place`,
    {
      ...values,
      // One more, to know whether there is one.
      limit: limit + 1,
      ...(search && { search }),
      ...(touchpoint !== undefined && { touchpoint }),
      ...place,
    },
  );
  const [page, last] = [rows.slice(0, limit), rows[limit - 1]];
  const isMore = last !== undefined && rows.length > limit;
  return {
    comments: page.map(toComment),
    ...(isMore && { next: toCursor([last.at, last.id, last.place]) }),
  };
}
