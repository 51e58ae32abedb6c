import type { Unsubscribe } from "../model/events.js";
import type { Visit } from "../model/visit.js";
import type { ListeningPorts, Marks } from "../ports.js";
import { asVisit, nextVisit } from "../trigger/next-visit.js";
import { VISIT_MARK } from "./mark-names.js";

/** Keeps the visitor's visit from page to page. */
export interface Visits {
  /** The visit so far, up to this moment. */
  current(): Visit;
  /** The visitor turned to another page, or is somebody else from now on. */
  turn(): void;
  close(): void;
}

/** Other tabs go by what is noted. So long it may lag behind: a note a moment would cost the page more than it tells. */
const LAG_MS = 60_000;

export function createVisits(
  { clock, page, random }: Pick<ListeningPorts, "clock" | "page" | "random">,
  marks: Marks,
): Visits {
  const newId = () => `${clock.now().toString(36)}-${random().toString(36).slice(2, 10)}`;
  const openedAt = clock.now();
  let inViewSince = page.visible() ? openedAt : undefined;
  let begun = false;

  function arrive(pages: number, at = clock.now()): void {
    const visit = nextVisit(marks.get(VISIT_MARK), at, newId);
    // Noted late, it has gone on until now: by another tab it must not be taken for one that has rested.
    const lastAt = Math.max(visit.lastAt, page.visible() ? clock.now() : at);
    marks.set(VISIT_MARK, { ...visit, lastAt, pages: visit.pages + pages || 1 });
    inViewSince ??= page.visible() ? at : undefined;
  }

  /**
   * A page's first look into storage takes the browser milliseconds. So this page is noted when somebody asks for the
   * visit, or when it is left, whichever comes first.
   */
  function begin(): void {
    if (begun) return;
    begun = true;
    // After a clock was set back it was opened now, and not in a time to come.
    arrive(1, Math.min(openedAt, clock.now()));
  }

  function turn(): void {
    if (begun) arrive(1);
    else begin();
  }

  /** In view until this moment, the page has kept the visit going however long that was. */
  function current(): Visit {
    begin();
    // With withdrawn consent the device has forgotten it.
    if (!asVisit(marks.get(VISIT_MARK))) arrive(1);
    const now = clock.now();
    const visit = marks.get(VISIT_MARK) as Visit;
    if (inViewSince === undefined) return visit;
    const seen = {
      ...visit,
      seenMs: visit.seenMs + Math.max(0, now - inViewSince),
      lastAt: Math.max(visit.lastAt, now),
    };
    if (now - visit.lastAt > LAG_MS) {
      marks.set(VISIT_MARK, seen);
      inViewSince = now;
    }
    return seen;
  }

  function rest(): void {
    if (inViewSince !== undefined) marks.set(VISIT_MARK, current());
    inViewSince = undefined;
  }

  function comeBack(): void {
    if (!page.visible()) return;
    begin();
    arrive(0);
  }

  const undo: Unsubscribe[] = [page.on("leave", rest), page.on("visibility", comeBack)];

  return {
    current,
    turn,
    close() {
      rest();
      for (const each of undo) each();
    },
  };
}
