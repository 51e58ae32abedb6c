import { formatCount } from "../../dashboard/words/format-count.js";
import { nameOf } from "../../dashboard/words/name-of.js";
import type { Alert } from "../desk/alerts/alert.js";
import type { CaseCounts } from "../desk/cases/case.js";
import type { Report, TouchpointReport } from "../report.js";
import { changeIn } from "./change-in.js";
import type { Digest } from "./digest.js";
import { headlineOf } from "./headline-of.js";
import { rowOf } from "./row-of.js";
import { worthReading } from "./worth-reading.js";

export interface DigestInput {
  readonly project: string;
  readonly from: string;
  readonly to: string;
  /** Of these days, its comments read: see `createCommentReader`. */
  readonly report: Report;
  /** The touchpoints of as many days before. */
  readonly before: readonly TouchpointReport[];
  /** Absent without a desk. */
  readonly cases?: CaseCounts | undefined;
  /** Those that came in these days, and those that last. */
  readonly alerts: readonly Alert[];
}

/** What is worth knowing of some days, in plain words, and no number without what is known of it. */
export function digestOf({ project, from, to, report, before, cases, alerts }: DigestInput): Digest {
  const earlier = new Map(before.map((touchpoint) => [touchpoint.id, touchpoint]));
  const rows = (audience: TouchpointReport["audience"]) =>
    report.touchpoints
      .filter((touchpoint) => touchpoint.audience === audience && touchpoint.funnel.shown + touchpoint.funnel.responded)
      .map((touchpoint) => rowOf(touchpoint, earlier.get(touchpoint.id)));
  return {
    project,
    from,
    to,
    headline: headlineOf(report.touchpoints.filter(({ audience }) => audience === "customer")),
    customers: rows("customer"),
    employees: rows("employee"),
    ...(cases && { cases: inWords(cases) }),
    alerts: alerts.map(alertInWords),
    comments: worthReading(report.comments),
    mentions: report.touchpoints.flatMap(({ id, indirect }) => (indirect ? [mentionsOf(id, indirect)] : [])),
  };
}

function inWords({ new: opened, inProgress, done, overdue }: CaseCounts): string {
  const open = `${formatCount(opened)} new, ${formatCount(inProgress)} in progress`;
  return `${open}; ${formatCount(overdue)} overdue; ${formatCount(done)} done`;
}

function alertInWords({ touchpoint, metric, difference, after, releases, over }: Alert): string {
  const how = over === "recovered" ? ", and has recovered" : "";
  const released = releases.length > 0 ? ` Released in those days: ${releases.join(", ")}.` : "";
  return `${nameOf(touchpoint)} ${changeIn(metric, difference)} in the days until ${after.to}${how}.${released}`;
}

function mentionsOf(id: string, said: NonNullable<TouchpointReport["indirect"]>) {
  const { positive, neutral, negative, unknown } = said;
  const words = `${positive} good, ${neutral} mixed, ${negative} bad, ${unknown} undecided`;
  return { name: nameOf(id), said: words };
}
