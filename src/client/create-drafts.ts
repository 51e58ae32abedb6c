import { own } from "../lib/own.js";
import type { Values } from "../model/prompt.js";
import type { Touchpoint } from "../model/touchpoint.js";
import { asDraft } from "./as-draft.js";
import type { Seat } from "./seat.js";

/** A prompt that was left before its end, to be taken up again. */
export interface Draft {
  readonly revision: number;
  readonly promptId: string;
  readonly responseId: string;
  /** Of the response, as it was last saved. */
  readonly rev: number;
  /** Some answer was given by a script. */
  readonly doubted?: boolean;
  /** Id of the user who began it, where the page said who that was. */
  readonly by?: string | undefined;
  /** What was answered. */
  readonly said: Values;
  /** What was chosen or typed beside it. */
  readonly drafts: Values;
}

/** The draft of one touchpoint, in the hands of the prompt that goes on with it. */
export interface OpenDraft {
  /** What there is to take up. */
  readonly found: Draft | undefined;
  keep(draft: Omit<Draft, "revision" | "by">): void;
  /** There is nothing to take up any more: it was answered to the end, or emptied. */
  drop(): void;
}

/** Prompts that the visitor left in this visit, by touchpoint: kept on the device, as long as the visit lasts. */
export interface Drafts {
  open(touchpoint: Touchpoint): OpenDraft;
  /** Each letter typed changes a draft; it is written down when the page is left. */
  write(): void;
  /** The visitor has left: what they wrote is for nobody else to read, however late a prompt still tells of it. */
  clear(): void;
}

const MARK = "drafts";

export function createDrafts({ marks, visit, person }: Pick<Seat, "marks" | "visit" | "person">): Drafts {
  /** By touchpoint; with nothing where there was something. */
  let changed = new Map<string, { readonly visit: string; readonly draft: Draft | undefined }>();

  function written(): object {
    const { visit: of, drafts } = Object(marks.get(MARK));
    return of === visit().id ? Object(drafts) : {};
  }

  function write(): void {
    const { id } = visit();
    const fresh = [...changed]
      .filter(([, each]) => each.visit === id)
      .map(([touchpoint, each]) => [touchpoint, each.draft]);
    changed.clear();
    if (fresh.length) marks.set(MARK, { visit: id, drafts: { ...written(), ...Object.fromEntries(fresh) } });
  }

  // What was typed in a visit that is over is not kept any longer than until somebody looks.
  if (marks.get(MARK) !== undefined && Object.keys(written()).length === 0) marks.set(MARK, undefined);

  return {
    open({ id, revision }) {
      const mine = changed;
      const last = changed.get(id);
      const draft = last?.visit === visit().id ? last.draft : asDraft(own(written(), id));
      const { userId: by = draft?.by } = person();
      function change(next: Draft | undefined): void {
        if (mine === changed) changed.set(id, { visit: visit().id, draft: next });
      }
      return {
        // Another user's is for nobody else to read, though the page has not said that they left.
        found: draft?.revision === revision && (draft.by ?? by) === by ? draft : undefined,
        keep: (kept) => change({ ...kept, revision, by }),
        drop: () => change(undefined),
      };
    },
    write,
    clear() {
      changed = new Map();
    },
  };
}
