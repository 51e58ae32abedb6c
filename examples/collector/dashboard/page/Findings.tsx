import { byStage } from "earshot/metrics";
import { useEffect, useRef, useState } from "preact/hooks";
import { periodOf } from "../address/period-of.js";
import { apart } from "../insight/apart.js";
import type { CommentFilter } from "../insight/filter-comments.js";
import { headline } from "../insight/headline.js";
import { readTouchpoint } from "../insight/read-touchpoint.js";
import { Breakdown } from "./Breakdown.js";
import { Cards } from "./Cards.js";
import { Comments } from "./Comments.js";
import { HeadlineText } from "./HeadlineText.js";
import { JourneyMap } from "./JourneyMap.js";
import { MarkRelease } from "./MarkRelease.js";
import { News } from "./News.js";
import { useNow } from "./use-now.js";
import type { ViewProps } from "./views.js";

/** Everything that answers say, the most important first. */
export function Findings({ state, report, onGo, onChanged }: ViewProps) {
  const { address, around, fresh } = state;
  const { search = "" } = address;
  const [filter, setFilter] = useState<CommentFilter>({ search });
  const comments = useRef<HTMLHeadingElement>(null);
  const now = useNow(report.at);

  // Back and Forward change the address, and with it what is searched for.
  useEffect(() => setFilter((last) => ({ ...last, search })), [search]);

  const readings = report.touchpoints.map((touchpoint) => readTouchpoint(touchpoint, report.before));
  const { journey, employees } = apart(readings);
  const stages = byStage(journey);
  const summary = headline(journey);

  function readComments(touchpoint: string): void {
    setFilter({ touchpoint, search: "" });
    comments.current?.focus();
    comments.current?.scrollIntoView();
  }

  const period = periodOf(address.range, report.at);
  const cards = { report, period, releases: around.releases, fresh, onReadComments: readComments };
  return (
    <>
      <HeadlineText headline={summary} />
      <JourneyMap stages={stages} weakest={summary.weakest ? summary.subject?.id : undefined} />
      <Cards id="scores" title="Scores" readings={stages.flatMap(({ touchpoints }) => touchpoints)} {...cards} />
      {employees.length > 0 && <Cards id="employees" title="Employees" readings={employees} {...cards} />}
      {state.hasDesk && state.mayManage && <MarkRelease now={report.at} onMarked={onChanged} />}
      <Breakdown address={address} around={around} readings={[...journey, ...employees]} onGo={onGo} />
      <Comments
        address={address}
        comments={report.comments}
        topics={report.topics ?? []}
        readings={readings}
        fresh={fresh.comments}
        filter={filter}
        onFilter={setFilter}
        onGo={onGo}
        now={now}
        heading={comments}
      />
      <News readings={readings} fresh={fresh.touchpoints} />
    </>
  );
}
