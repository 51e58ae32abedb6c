import { formatCount } from "../words/format-count.js";
import type { CommentPages } from "./use-comment-pages.js";

interface CommentsFoundProps {
  readonly found: number;
  /** Among so many. */
  readonly of: number;
  /** All comments were searched for what is in the field. */
  readonly everywhere: boolean;
  /** There are no others than the newest. */
  readonly isWhole: boolean;
  readonly pages: CommentPages;
}

/** How many, and among which: nobody should take the newest for all. */
export function CommentsFound({ found, of, everywhere, isWhole, pages: { state, next } }: CommentsFoundProps) {
  return (
    <p class="note" role="status">
      {text()}
    </p>
  );

  function text(): string {
    if (state === "loading") return everywhere ? "Searching all comments…" : "Loading older comments…";
    if (everywhere && state !== "failed")
      return `${formatCount(found)} found in all comments${next === undefined ? "" : ", so far"}`;
    const whole = isWhole || (state === "end" && !everywhere);
    return `${formatCount(found)} of ${whole ? "" : "the newest "}${formatCount(of)}`;
  }
}
