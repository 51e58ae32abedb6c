import type { CaseState } from "../../src/desk/cases/case.js";

export const STATE: Readonly<Record<CaseState, string>> = { new: "New", in_progress: "In progress", done: "Done" };

export const STATES: readonly CaseState[] = ["new", "in_progress", "done"];
