import type { PeopleOptions } from "../people/create-people.js";
import type { WorkingDesk } from "./working-desk.js";

/** What a desk has to do with the rights of people: it forgets whoever is erased, and notes that somebody was. */
export function keptAtDesk(
  { desk, forget }: WorkingDesk,
  now: () => number,
): Required<Pick<PeopleOptions, "onErase" | "onDone">> {
  return {
    onErase: (project, id) => void forget(project, id),
    onDone: (project, done, count) => desk.audit.add(project, { at: now(), action: `respondent.${done}`, count }),
  };
}
