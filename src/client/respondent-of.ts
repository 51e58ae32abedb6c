import type { History } from "../model/history.js";
import type { Respondent } from "../model/wire.js";
import type { Person } from "./person.js";

/** Who answers, as records say it. */
export function respondentOf({ anonymousId }: Pick<History, "anonymousId">, { userId, account }: Person): Respondent {
  const { id } = account;
  return {
    anonymousId,
    ...(userId !== undefined && { userId }),
    ...((typeof id === "string" || typeof id === "number") && { accountId: String(id) }),
  };
}
