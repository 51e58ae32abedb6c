import { Failed } from "./Failed.js";
import type { CommentPages } from "./use-comment-pages.js";

interface MoreCommentsProps {
  readonly pages: CommentPages;
  /** So many of those that are here are shown next; 0 at their end. */
  readonly next: number;
  /** Whether the collector may have others. */
  readonly mayAsk: boolean;
  /** Words that only the newest were looked through for. */
  readonly search: string | undefined;
  onNext(): void;
  onSearch(): void;
  onMore(): void;
}

/** Goes on where the comments end. It is one button, whatever it is for, so that it keeps the focus. */
export function MoreComments({ pages: { state, more }, next, mayAsk, search, ...on }: MoreCommentsProps) {
  if (next > 0)
    return (
      <button type="button" class="more" onClick={on.onNext}>
        Show {next} more
      </button>
    );
  if (!mayAsk) return null;
  if (search !== undefined)
    return (
      <button type="button" class="more" onClick={on.onSearch}>
        Search all comments for “<bdi>{search}</bdi>”
      </button>
    );
  if (state === "failed") return <Failed what="The older comments couldn’t be loaded." onAgain={more} />;
  if (state === "end") return null;
  return (
    <button type="button" class="more" aria-disabled={state === "loading"} onClick={on.onMore}>
      {state === "loading" ? "Loading…" : "Show older"}
    </button>
  );
}
