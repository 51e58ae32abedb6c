import { byStage } from "earshot/metrics";
import { useRef, useState } from "preact/hooks";
import type { Report } from "../../src/report.js";
import type { CommentFilter } from "../insight/filter-comments.js";
import type { Fresh } from "../insight/fresh.js";
import { headline } from "../insight/headline.js";
import { readTouchpoint } from "../insight/read-touchpoint.js";
import { Comments } from "./Comments.js";
import { JourneyMap } from "./JourneyMap.js";
import { News } from "./News.js";
import { ScoreCard } from "./ScoreCard.js";
import { useNow } from "./use-now.js";

/** Everything that answers say, the most important first. */
export function Findings({ report, fresh }: { report: Report; fresh: Fresh }) {
  const [filter, setFilter] = useState<CommentFilter>({ search: "" });
  const comments = useRef<HTMLHeadingElement>(null);
  const now = useNow(report.at);

  const readings = report.touchpoints.map(readTouchpoint);
  const stages = byStage(readings);
  const { subject, weakest, text, detail } = headline(readings);

  function readComments(touchpoint: string): void {
    setFilter({ touchpoint, search: "" });
    comments.current?.focus();
    comments.current?.scrollIntoView();
  }

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
      <section aria-labelledby="scores">
        <h2 id="scores">Scores</h2>
        <div class="cards">
          {stages.flatMap(({ touchpoints }) =>
            touchpoints.map((reading) => (
              <ScoreCard
                key={reading.id}
                reading={reading}
                at={report.at}
                fresh={fresh.touchpoints.has(reading.id)}
                comments={report.comments.filter(({ touchpoint }) => touchpoint === reading.id)}
                onReadComments={() => readComments(reading.id)}
              />
            )),
          )}
        </div>
      </section>
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
