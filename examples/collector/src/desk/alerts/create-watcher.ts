import type { TouchpointReport } from "../../report.js";
import type { Store } from "../../store.js";
import { dayOf } from "../../stores/day-of.js";
import type { Desk } from "../desk.js";
import type { Watch } from "../rules/rules-schema.js";
import type { Alert, Period } from "./alert.js";
import { judgeScore } from "./judge-score.js";
import { nextAlert } from "./next-alert.js";

const DAY_MS = 86_400_000;

type Days = Pick<Period, "from" | "to">;
type Scored = Pick<TouchpointReport, "id"> & Required<Pick<TouchpointReport, "score">>;

/** Compares the last days of each touchpoint with those before, and keeps what it finds. */
export function createWatcher(options: {
  readonly desk: Desk;
  readonly store: Pick<Store, "report">;
  readonly project: string;
  readonly now: () => number;
  /** Within the transaction that keeps it. */
  readonly onAlert: (event: "touchpoint.fell" | "touchpoint.recovered", id: number) => void;
}): { look(watch: Watch): Promise<void> } {
  const { desk, store, project, now, onAlert } = options;

  async function scoresIn(days: Days, at: number): Promise<Map<string, Scored>> {
    const { touchpoints } = await store.report({ project, includeTest: false, now: at, comments: 0, ...days });
    return new Map(touchpoints.flatMap(({ id, score }) => (score ? [[id, { id, score }] as const] : [])));
  }

  function step(watch: Watch, at: number, days: { before: Days; after: Days }, was: Scored | undefined, is: Scored) {
    const { metric, question, histogram } = is.score;
    const current = desk.alerts.current(project, watch.id, is.id);
    // Another question is another score; and what had fallen is measured by what it fell from.
    const same = (other: { metric: string; question: string } | undefined) =>
      other?.metric === metric && other.question === question;
    if (current && !same(current)) return desk.alerts.end(current.id, "lasting", at);
    const before = current?.before ?? { ...days.before, histogram: (same(was?.score) && was?.score.histogram) || {} };

    const { verdict, difference } = judgeScore(before.histogram, histogram, {
      metric,
      minimum: watch.minimum,
      confidence: watch.confidence,
      fell: current?.difference ?? 0,
    });
    const lastsMs = (watch.days + watch.baselineDays) * DAY_MS;
    const next = nextAlert(verdict, { raisedAt: current?.at ?? null, now: at, lastsMs });
    if (next === "raise") {
      const after = { ...days.after, histogram };
      const base = {
        watch: watch.id,
        touchpoint: is.id,
        metric,
        question,
        at,
        before,
        after,
        difference: difference ?? 0,
      };
      onAlert("touchpoint.fell", desk.alerts.raise(project, { ...base, releases: releasedIn(days.after) }));
    }
    if (current && next === "recover") {
      desk.alerts.end(current.id, "recovered", at);
      onAlert("touchpoint.recovered", current.id);
    }
    if (current && next === "settle") desk.alerts.end(current.id, "lasting", at);
  }

  function releasedIn({ from, to }: Days): Alert["releases"] {
    const released = desk.releases.all(project).filter(({ at }) => dayOf(at) >= from && dayOf(at) <= to);
    return released.map(({ name }) => name);
  }

  return {
    async look(watch) {
      const at = now();
      const days = {
        after: { from: dayOf(at - (watch.days - 1) * DAY_MS), to: dayOf(at) },
        before: {
          from: dayOf(at - (watch.days + watch.baselineDays - 1) * DAY_MS),
          to: dayOf(at - watch.days * DAY_MS),
        },
      };
      const [was, is] = await Promise.all([scoresIn(days.before, at), scoresIn(days.after, at)]);
      const watched = [...is.values()].filter(({ id }) => watch.touchpoints?.includes(id) ?? true);
      desk.together(() => {
        for (const each of watched) step(watch, at, days, was.get(each.id), each);
      });
    },
  };
}
