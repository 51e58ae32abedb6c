import type { Case, CaseChange, CaseState } from "../../src/desk/cases/case.js";

/** What somebody is about to change; what they haven't touched is absent, and stays as it is in the case. */
export interface Draft {
  /** Of the case as it was when they began: what others do meanwhile is not overwritten unseen. */
  readonly rev?: number;
  readonly state?: CaseState;
  readonly owner?: string;
  readonly note: string;
}

export const UNTOUCHED: Draft = { note: "" };

/** A case as the form shows it. */
export function shownIn(draft: Draft, { state, owner }: Pick<Case, "state" | "owner">) {
  return { state: draft.state ?? state, owner: draft.owner ?? owner ?? "" };
}

/** What is to be sent, or nothing where nothing is another. */
export function changeOfDraft(draft: Draft, found: Case, by: string): CaseChange | undefined {
  const { state, owner } = shownIn(draft, found);
  const [whose, note] = [owner.trim() || null, draft.note.trim()];
  const change = {
    ...(state !== found.state && { state }),
    ...(whose !== found.owner && { owner: whose }),
    ...(note && { note }),
  };
  if (Object.keys(change).length === 0) return undefined;
  return { rev: draft.rev ?? found.rev, by: by.trim(), ...change };
}
