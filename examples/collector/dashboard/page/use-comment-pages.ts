import { useEffect, useRef, useState } from "preact/hooks";
import type { CommentReport } from "../../src/report.js";
import type { Address } from "../address/address.js";
import { scopeQuery } from "../address/scope-query.js";
import { loadComments } from "../live/load-comments.js";

interface Pages {
  /** Newest first. */
  readonly comments: readonly CommentReport[];
  readonly next?: string | undefined;
  /** `idle`: nothing was asked for yet; `end`: there are no more. */
  readonly state: "idle" | "loading" | "some" | "end" | "failed";
}

export interface CommentPages extends Pages {
  /** Asks for the next page, or again for the one that failed. */
  more(): void;
}

const NONE: Pages = { comments: [], state: "idle" };

/**
 * Comments beyond those of the report, page by page. With a search in the address the first page is asked for at once.
 *
 * @param known those that are shown already: a page of nothing else is passed over
 */
export function useCommentPages(
  address: Address,
  touchpoint: string | undefined,
  known: readonly CommentReport[],
): CommentPages {
  const { search = "" } = address;
  const key = JSON.stringify([String(scopeQuery(address, Date.now())), search, touchpoint]);
  const [kept, setKept] = useState<Pages & { readonly key: string }>({ ...NONE, key });
  const pages = kept.key === key ? kept : NONE;
  const wanted = useRef(key);
  wanted.current = key;

  async function more(): Promise<void> {
    if (pages.state === "loading" || pages.state === "end") return;
    const keep = (change: Pages) => {
      if (wanted.current === key) setKept({ ...change, key });
    };
    keep({ ...pages, state: "loading" });
    const shown = new Set([...known, ...pages.comments].map(({ id }) => id));
    let { comments, next } = pages;
    try {
      let isNew = false;
      do {
        const page = await loadComments(address, { touchpoint, after: next });
        comments = [...comments, ...page.comments];
        next = page.next;
        isNew = page.comments.some(({ id }) => !shown.has(id));
      } while (!isNew && next !== undefined && wanted.current === key);
      keep({ comments, next, state: next === undefined ? "end" : "some" });
    } catch {
      keep({ comments, next, state: "failed" });
    }
  }

  useEffect(() => {
    if (search) void more();
  }, [key]);

  return { ...pages, more: () => void more() };
}
