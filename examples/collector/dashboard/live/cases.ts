import type { Alert } from "../../src/desk/alerts/alert.js";
import type { CaseAnswer, Contact } from "../../src/desk/cases/answer-to-case.js";
import type { Case, CaseChange, CaseEvent, CaseState } from "../../src/desk/cases/case.js";
import { ask, Refused } from "./ask.js";
import { send } from "./send.js";

/** A case in a list: with what was answered, as long as that is kept. */
export interface ListedCase extends Case {
  readonly answer: CaseAnswer | null;
}

/** A case that is opened. */
export interface OpenCase extends Case {
  /** The address that was left is for those who may manage. */
  readonly answer: (CaseAnswer & { readonly contact?: Contact }) | null;
  /** Oldest first. */
  readonly history: readonly CaseEvent[];
}

export interface CasePages {
  /** Newest first. */
  readonly cases: readonly ListedCase[];
  readonly more: boolean;
}

const AT_ONCE = 20;

/** So many pages of those in a state. */
export async function loadCases(state: CaseState, pages: number): Promise<CasePages> {
  const cases: ListedCase[] = [];
  let after: number | undefined;
  for (let page = 0; page < pages; page++) {
    const query = new URLSearchParams({
      state,
      limit: `${AT_ONCE}`,
      ...(after !== undefined && { after: `${after}` }),
    });
    const reply = await ask<{ cases: readonly ListedCase[]; next?: number }>("cases", query);
    cases.push(...reply.cases);
    after = reply.next;
    if (after === undefined) break;
  }
  return { cases, more: after !== undefined };
}

/** `null` where there is none of this id. */
export async function loadCase(id: string): Promise<OpenCase | null> {
  if (!/^\d{1,15}$/.test(id)) return null;
  try {
    return await ask<OpenCase>(`cases/${id}`);
  } catch (error) {
    if (error instanceof Refused && error.status === 404) return null;
    throw error;
  }
}

/** `stale`: somebody else was faster. */
export type CaseChanged = "changed" | "stale" | "notAllowed" | "failed";

export async function changeCase(id: number, change: CaseChange): Promise<CaseChanged> {
  try {
    const status = await send("PATCH", `cases/${id}`, change);
    if (status === 200) return "changed";
    if (status === 409) return "stale";
    return status === 401 || status === 403 ? "notAllowed" : "failed";
  } catch {
    return "failed";
  }
}

export async function loadAlerts(): Promise<readonly Alert[]> {
  return (await ask<{ alerts: readonly Alert[] }>("alerts")).alerts;
}
