import { METRIC } from "../insight/metric.js";
import type { Reading } from "../insight/read-touchpoint.js";
import { formatCount } from "../words/format-count.js";
import { formatScore } from "../words/format-score.js";

/** What has just changed, for those who don't see it light up. */
export function News({ readings, fresh }: { readings: readonly Reading[]; fresh: ReadonlySet<string> }) {
  const news = readings.filter(({ id }) => fresh.has(id)).map(describe);
  return (
    <p class="visually-hidden" role="status">
      {news.length > 0 && `New answers. ${news.join(" ")}`}
    </p>
  );
}

function describe({ name, scores, report }: Reading): string {
  if (!scores) return `${name}: ${formatCount(report.funnel.responded)} responses.`;
  const { metric, score, n } = scores;
  return `${name}: ${METRIC[metric].name} ${formatScore(metric, score)} from ${formatCount(n)}.`;
}
