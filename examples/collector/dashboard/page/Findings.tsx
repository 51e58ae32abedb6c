import { byStage } from "earshot/metrics";
import { useRef, useState } from "preact/hooks";
import type { Report } from "../../src/report.js";
import { apart } from "../insight/apart.js";
import type { CommentFilter } from "../insight/filter-comments.js";
import type { Fresh } from "../insight/fresh.js";
import { headline } from "../insight/headline.js";
import { readTouchpoint } from "../insight/read-touchpoint.js";
import { Cards } from "./Cards.js";
import { Comments } from "./Comments.js";
import { JourneyMap } from "./JourneyMap.js";
import { News } from "./News.js";
import { useNow } from "./use-now.js";

/** Everything that answers say, the most important first. */
export function Findings({ report, fresh }: { report: Report; fresh: Fresh }) {
  const [filter, setFilter] = useState<CommentFilter>({ search: "" });
  const comments = useRef<HTMLHeadingElement>(null);
  const now = useNow(report.at);

  const readings = report.touchpoints.map(readTouchpoint);
  const { journey, employees } = apart(readings);
  const stages = byStage(journey);
  const { subject, weakest, text, detail } = headline(journey);

  function readComments(touchpoint: string): void {
    setFilter({ touchpoint, search: "" });
    comments.current?.focus();
    comments.current?.scrollIntoView();
  }

  const cards = { report, fresh, onReadComments: readComments };
  return (
    <>
      <div class="headline" data-weakest={weakest}>
        <h1>
          {subject && <a href={`#touchpoint-${encodeURIComponent(subject.id)}`}>{subject.name}</a>}
          {text}
        </h1>
        <p>{detail}</p>
      </div>
      <JourneyMap stages={stages} weakest={weakest ? subject?.id : undefined} />
      <Cards id="scores" title="Scores" readings={stages.flatMap(({ touchpoints }) => touchpoints)} {...cards} />
      {employees.length > 0 && <Cards id="employees" title="Employees" readings={employees} {...cards} />}
      <Comments
        comments={report.comments}
        topics={report.topics ?? []}
        readings={readings}
        fresh={fresh.comments}
        filter={filter}
        onFilter={setFilter}
        now={now}
        heading={comments}
      />
      <News readings={readings} fresh={fresh.touchpoints} />
    </>
  );
}
