import type { Ref } from "preact";
import { useState } from "preact/hooks";
import type { CommentReport, TopicReport } from "../../src/report.js";
import { type CommentFilter, filterComments } from "../insight/filter-comments.js";
import type { Reading } from "../insight/read-touchpoint.js";
import { formatCount } from "../words/format-count.js";
import { Comment } from "./Comment.js";
import { CommentFilters } from "./CommentFilters.js";
import { Topics } from "./Topics.js";

const PAGE = 20;

interface CommentsProps {
  readonly comments: readonly CommentReport[];
  readonly topics: readonly TopicReport[];
  readonly readings: readonly Reading[];
  readonly fresh: ReadonlySet<string>;
  readonly filter: CommentFilter;
  onFilter(filter: CommentFilter): void;
  readonly now: number;
  readonly heading: Ref<HTMLHeadingElement>;
}

export function Comments(props: CommentsProps) {
  const { comments, topics, readings, fresh, filter, onFilter, now, heading } = props;
  const [limit, setLimit] = useState(PAGE);
  const found = filterComments(comments, filter, topics);
  const hidden = found.length - limit;

  return (
    <section class="comments" aria-labelledby="comments">
      <div class="comments-side">
        <h2 id="comments" tabIndex={-1} ref={heading}>
          Comments
        </h2>
        <p class="note" role="status">
          {formatCount(found.length)} of the newest {formatCount(comments.length)}
        </p>
        <CommentFilters readings={readings} filter={filter} onFilter={onFilter} />
      </div>
      <div class="feed">
        <Topics topics={topics} chosen={filter.topic} onChoose={(topic) => onFilter({ ...filter, topic })} />
        {found.length === 0 && (
          <p class="nothing">{comments.length === 0 ? "Nobody has written a comment yet." : "No comment like that."}</p>
        )}
        <ol>
          {found.map((comment, index) => (
            <Comment key={comment.id} comment={comment} now={now} fresh={fresh.has(comment.id)} late={index >= limit} />
          ))}
        </ol>
        {hidden > 0 && (
          <button type="button" class="more" onClick={() => setLimit(limit + PAGE)}>
            Show {Math.min(hidden, PAGE)} more
          </button>
        )}
      </div>
    </section>
  );
}
