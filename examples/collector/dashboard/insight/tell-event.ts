import type { CaseEvent, CaseState } from "../../src/desk/cases/case.js";
import { STATE } from "../words/name-of-state.js";

/** A line of a case's history. */
export interface ToldEvent {
  /** Who it was; absent where a rule did it. */
  readonly by?: string;
  readonly did: string;
  /** Of a note, its words. */
  readonly note?: string;
}

export function tellEvent({ by, what, value }: Pick<CaseEvent, "by" | "what" | "value">): ToldEvent {
  switch (what) {
    case "opened":
      return { did: `Opened by the rule “${by}”${value === null ? "" : `, for ${value}`}` };
    case "state":
      return { by, did: `set it to ${STATE[value as CaseState] ?? value}` };
    case "owner":
      if (value === null) return { by, did: "left it to nobody" };
      return { by, did: value === by ? "took it" : `gave it to ${value}` };
    case "note":
      return { by, did: "noted", ...(value !== null && { note: value }) };
  }
}
