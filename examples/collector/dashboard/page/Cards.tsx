import type { Report } from "../../src/report.js";
import type { Period } from "../address/address.js";
import type { Fresh } from "../insight/fresh.js";
import type { Reading } from "../insight/read-touchpoint.js";
import type { Release } from "../live/load-around.js";
import { ScoreCard } from "./ScoreCard.js";

interface CardsProps {
  /** The section's name on the page, and in its address. */
  readonly id: string;
  readonly title: string;
  readonly readings: readonly Reading[];
  readonly report: Report;
  /** The days that are shown; absent of all. */
  readonly period: Period | undefined;
  readonly releases: readonly Release[];
  readonly fresh: Fresh;
  onReadComments(touchpoint: string): void;
}

/** A card for each touchpoint. */
export function Cards({ id, title, readings, report, period, releases, fresh, onReadComments }: CardsProps) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div class="cards">
        {readings.map((reading) => (
          <ScoreCard
            key={reading.id}
            reading={reading}
            at={report.at}
            period={period}
            releases={releases}
            fresh={fresh.touchpoints.has(reading.id)}
            comments={report.comments.filter(({ touchpoint }) => touchpoint === reading.id)}
            onReadComments={() => onReadComments(reading.id)}
          />
        ))}
      </div>
    </section>
  );
}
