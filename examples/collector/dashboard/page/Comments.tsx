import type { Ref } from "preact";
import { useState } from "preact/hooks";
import type { CommentReport, TopicReport } from "../../src/report.js";
import { MAX_COMMENTS } from "../../src/stores/to-comment.js";
import type { Address } from "../address/address.js";
import { type CommentFilter, filterComments } from "../insight/filter-comments.js";
import { joinComments } from "../insight/join-comments.js";
import type { Reading } from "../insight/read-touchpoint.js";
import { Comment } from "./Comment.js";
import { CommentFilters } from "./CommentFilters.js";
import { CommentsFound } from "./CommentsFound.js";
import { MoreComments } from "./MoreComments.js";
import { Topics } from "./Topics.js";
import { useCommentPages } from "./use-comment-pages.js";

const PAGE = 20;

interface CommentsProps {
  readonly address: Address;
  readonly comments: readonly CommentReport[];
  readonly topics: readonly TopicReport[];
  readonly readings: readonly Reading[];
  readonly fresh: ReadonlySet<string>;
  readonly filter: CommentFilter;
  onFilter(filter: CommentFilter): void;
  onGo(address: Address): void;
  readonly now: number;
  readonly heading: Ref<HTMLHeadingElement>;
}

/** The newest comments, filtered as one types; on demand all of them, page by page from the collector. */
export function Comments(props: CommentsProps) {
  const { address, comments, topics, readings, fresh, filter, onFilter, onGo, now, heading } = props;
  const [limit, setLimit] = useState(PAGE);
  const pages = useCommentPages(address, filter.touchpoint, comments);
  const all = joinComments(comments, pages.comments);
  const found = filterComments(all, filter, topics);
  const hidden = found.length - limit;

  const typed = filter.search.trim();
  const isWhole = comments.length < MAX_COMMENTS;
  // Topics are of the newest alone: older comments have none.
  const mayAsk = !isWhole && filter.topic === undefined;
  const searchedAll = typed !== "" && typed === address.search;

  function searchAll(): void {
    const { search: _, ...rest } = address;
    onGo(typed ? { ...rest, search: typed } : rest);
  }

  function change(next: CommentFilter): void {
    onFilter(next);
    const { search: _, ...rest } = address;
    if (next.search.trim() === "" && address.search) onGo(rest);
  }

  return (
    <section class="comments" aria-labelledby="comments">
      <div class="comments-side">
        <h2 id="comments" tabIndex={-1} ref={heading}>
          Comments
        </h2>
        <CommentsFound found={found.length} of={all.length} everywhere={searchedAll} isWhole={isWhole} pages={pages} />
        <CommentFilters readings={readings} filter={filter} onFilter={change} onSearch={searchAll} />
      </div>
      <div class="feed">
        <Topics topics={topics} chosen={filter.topic} onChoose={(topic) => onFilter({ ...filter, topic })} />
        {found.length === 0 && pages.state !== "loading" && pages.state !== "failed" && (
          <p class="nothing">{nothing()}</p>
        )}
        <ol>
          {found.map((comment, index) => (
            <Comment
              key={comment.id}
              comment={comment}
              now={now}
              fresh={fresh.has(comment.id)}
              late={index >= limit}
              address={address}
              onGo={onGo}
            />
          ))}
        </ol>
        <MoreComments
          pages={pages}
          next={Math.max(0, Math.min(hidden, PAGE))}
          mayAsk={mayAsk}
          search={typed && !searchedAll ? typed : undefined}
          onNext={() => setLimit(limit + PAGE)}
          onSearch={searchAll}
          onMore={() => {
            setLimit(Math.max(limit, found.length) + PAGE);
            pages.more();
          }}
        />
      </div>
    </section>
  );

  function nothing(): string {
    if (comments.length === 0) return "Nobody has written a comment yet.";
    return isWhole || searchedAll || pages.state === "end"
      ? "No comment like that."
      : "None like that among the newest.";
  }
}
