import type { Note } from "./note.js";

/** What gets lost of one survey on the way. */
export interface Losses {
  readonly survey: string;
  readonly notes: readonly Note[];
  /** Where something was lost without which more people would be asked. */
  readonly wider: readonly string[];
  /** Something is left out, or a little different. */
  lose(path: string, what: string, instead?: string): void;
  /** Something that kept people from being asked is left out: nobody may be asked before somebody has looked at it. */
  widen(path: string, what: string, instead?: string): void;
}

export function createLosses(survey: string): Losses {
  const notes: Note[] = [];
  const wider: string[] = [];

  function lose(path: string, what: string, instead?: string): void {
    notes.push({ survey, path, what, ...(instead !== undefined && { instead }) });
  }

  return {
    survey,
    notes,
    wider,
    lose,
    widen(path, what, instead) {
      lose(path, what, instead);
      wider.push(path);
    },
  };
}
