import type { TouchpointConfig } from "../../../model/touchpoints-config.js";
import type { Losses } from "../create-losses.js";
import { type Loose, text } from "../loose.js";

/** Whether it runs, and between which days. */
export function toState(
  survey: Loose,
  path: string,
  losses: Losses,
): Pick<TouchpointConfig, "enabled" | "from" | "until"> {
  const [from, until] = [dayOf(survey.runOnDate), dayOf(survey.closeOnDate)];
  const dates = { ...(from !== undefined && { from }), ...(until !== undefined && { until }) };
  const status = text(survey.status) ?? "draft";

  if (status === "inProgress" || (status === "scheduled" && from !== undefined)) return dates;
  if (status === "paused" || status === "completed") {
    losses.lose(`${path}.status`, `the survey is ${status}: it is switched off`, 'take "enabled": false out');
    return { enabled: false, ...dates };
  }
  losses.lose(
    `${path}.status`,
    `the survey is ${status === "draft" ? "a draft" : status}: for now only testers are asked`,
    'take "enabled": "test" out',
  );
  return { enabled: "test", ...dates };
}

function dayOf(written: unknown): string | undefined {
  const time = Date.parse(text(written) ?? "");
  const date = Number.isFinite(time) ? new Date(time).toISOString() : "";
  // A year of five digits is written in another way.
  return /^\d{4}-/.test(date) ? date : undefined;
}
