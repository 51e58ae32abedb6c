import type { Values } from "../model/prompt.js";
import type { Touchpoint } from "../model/touchpoint.js";
import type { Seat } from "./seat.js";

/** A prompt that was left before its end, to be taken up again. */
export interface Draft {
  readonly visit: string;
  readonly revision: number;
  readonly promptId: string;
  readonly responseId: string;
  /** Of the response, as it was last saved. */
  readonly rev: number;
  /** What was answered. */
  readonly said: Values;
  /** What was chosen or typed beside it. */
  readonly drafts: Values;
}

/** Prompts that the visitor left in this visit, by touchpoint: kept on the device, as long as the visit lasts. */
export interface Drafts {
  /** What there is to take up of a touchpoint. */
  of(touchpoint: Touchpoint): Draft | undefined;
  keep(touchpoint: Touchpoint, draft: Omit<Draft, "visit" | "revision">): void;
  /** It was answered to the end: there is nothing to take up. */
  drop(touchpoint: Touchpoint): void;
  close(): void;
}

const MARK = "draft/";

export function createDrafts({ marks, visit, ports }: Pick<Seat, "marks" | "visit" | "ports">): Drafts {
  /** Each letter typed changes a draft; it is written down when the page is left, or the prompt. */
  const unwritten = new Map<string, Draft>();

  function write(): void {
    for (const [id, draft] of unwritten) marks.set(MARK + id, draft);
    unwritten.clear();
  }

  const stop = ports.page.on("leave", write);

  return {
    of({ id, revision }) {
      const draft = unwritten.get(id) ?? asDraft(marks.get(MARK + id));
      return draft?.visit === visit().id && draft.revision === revision ? draft : undefined;
    },
    keep: ({ id, revision }, draft) => void unwritten.set(id, { ...draft, visit: visit().id, revision }),
    drop({ id }) {
      unwritten.delete(id);
      if (marks.get(MARK + id) !== undefined) marks.set(MARK + id, undefined);
    },
    close() {
      stop();
      write();
    },
  };
}

/** Storage is not trusted. */
function asDraft(kept: unknown): Draft | undefined {
  const { promptId, responseId, rev, said, drafts } = Object(kept) as Partial<Draft>;
  const ids = [promptId, responseId].every((id) => typeof id === "string");
  return ids && Number.isInteger(rev) && Object(said) === said && Object(drafts) === drafts
    ? (kept as Draft)
    : undefined;
}
