import type { Store } from "../../store.js";
import { answerOf, recordOf } from "../cases/answer-to-case.js";
import type { Desk } from "../desk.js";
import type { Webhook } from "../rules/rules-schema.js";
import type { Delivery } from "./outbox.js";

/**
 * What a webhook is told, as JSON; `undefined` when what it is about is no longer there. It is put together at each try: so
 * no answer waits outside of the store, and nobody who was erased is told of.
 */
export async function bodyOf(
  { event, about, at, project }: Delivery,
  {
    desk,
    store,
    webhook,
    dashboard,
  }: {
    readonly desk: Desk;
    readonly store: Pick<Store, "respondent">;
    readonly webhook: Webhook;
    /** Where people read it. */
    readonly dashboard: string | undefined;
  },
): Promise<string | undefined> {
  const link = (query: string) => dashboard && { link: `${dashboard}?${query}` };
  const told = (data: object) => JSON.stringify({ type: event, timestamp: new Date(at).toISOString(), data });

  if (event === "case.opened" || event === "case.changed") {
    const found = desk.cases.find(project, about);
    if (!found) return undefined;
    const { respondent, ...shown } = found;
    const kept = webhook.detail ? await recordOf(store, project, found) : undefined;
    return told({ project, case: shown, ...link(`case=${about}`), ...(kept && { answer: answerOf(kept) }) });
  }
  const alert = desk.alerts.find(project, about);
  return alert && told({ project, alert, ...link(`touchpoint=${encodeURIComponent(alert.touchpoint)}`) });
}
