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

export function createVisits(
  { clock, page, random }: Pick<ListeningPorts, "clock" | "page" | "random">,
  marks: Marks,
): Visits {
  const newId = () => `${clock.now().toString(36)}-${random().toString(36).slice(2, 10)}`;
  let inViewSince: number | undefined;

  function arrive(pages: number): void {
    const visit = nextVisit(marks.get(VISIT_MARK), clock.now(), newId);
    marks.set(VISIT_MARK, { ...visit, pages: visit.pages + pages || 1 });
    inViewSince ??= page.visible() ? clock.now() : undefined;
  }

  /** In view until this moment, the page has kept the visit going however long that was. */
  function current(): Visit {
    // With withdrawn consent the device has forgotten it.
    if (!asVisit(marks.get(VISIT_MARK))) arrive(1);
    const now = clock.now();
    const visit = marks.get(VISIT_MARK) as Visit;
    if (inViewSince === undefined) return visit;
    const seenMs = visit.seenMs + Math.max(0, now - inViewSince);
    return { ...visit, seenMs, lastAt: Math.max(visit.lastAt, now) };
  }

  function rest(): void {
    if (inViewSince !== undefined) marks.set(VISIT_MARK, current());
    inViewSince = undefined;
  }

  const turn = () => arrive(1);
  turn();
  const undo: Unsubscribe[] = [page.on("leave", rest), page.on("visibility", () => page.visible() && arrive(0))];

  return {
    current,
    turn,
    close() {
      rest();
      for (const each of undo) each();
    },
  };
}
