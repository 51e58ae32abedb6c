import type { Desk } from "../desk/desk.js";
import type { Report } from "../report.js";
import type { Store } from "../store.js";
import { dayOf } from "../stores/day-of.js";
import type { Digest } from "./digest.js";
import { digestOf } from "./digest-of.js";

const DAY_MS = 86_400_000;

/** Reads what a digest is made of. */
export async function readDigest(options: {
  readonly store: Pick<Store, "report">;
  readonly desk: Desk | undefined;
  readonly readComments: (report: Report) => Report;
  readonly project: string;
  /** The last day: `2026-11-30`, UTC. */
  readonly to: string;
  /** So many days that end with it, compared with as many before. */
  readonly days: number;
  readonly now: number;
}): Promise<Digest> {
  const { store, desk, readComments, project, to, days, now } = options;
  const daysBefore = (count: number) => dayOf(Date.parse(to) - count * DAY_MS);
  const from = daysBefore(days - 1);
  const scope = { project, includeTest: false, now };
  const [report, before] = await Promise.all([
    store.report({ ...scope, from, to }),
    store.report({ ...scope, from: daysBefore(2 * days - 1), to: daysBefore(days), comments: 0 }),
  ]);
  const alerts = (desk?.alerts.newest(project) ?? []).filter(
    ({ at, overAt }) => dayOf(at) <= to && (overAt === null || dayOf(overAt) >= from),
  );
  const cases = desk?.cases.counts(project, now);
  return digestOf({ project, from, to, report: readComments(report), before: before.touchpoints, cases, alerts });
}
