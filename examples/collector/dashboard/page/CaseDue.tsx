import type { Case } from "../../src/desk/cases/case.js";
import { formatDue } from "../words/format-due.js";

/** Until when there is time; of what is done nobody asks. */
export function CaseDue({ each: { state, dueAt }, now }: { each: Pick<Case, "state" | "dueAt">; now: number }) {
  const due = state === "done" ? undefined : formatDue(dueAt, now);
  if (!due) return null;
  return <span class={due.overdue ? "overdue" : "due"}>{due.text}</span>;
}
