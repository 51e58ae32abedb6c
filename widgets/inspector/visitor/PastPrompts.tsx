import { Empty } from "../parts/Empty.js";
import { Section } from "../parts/Section.js";
import { When } from "../parts/When.js";
import type { Report } from "../report/report.js";

/** What this visitor was shown, latest first, and how it ended. */
export function PastPrompts({ report }: { readonly report: Report }) {
  const past = Object.entries(report.state.touchpoints).sort(([, one], [, other]) => other.outcomeAt - one.outcomeAt);
  return (
    <Section title="Was asked">
      {past.length === 0 && <Empty>Nothing was asked of this visitor.</Empty>}
      <ul class="past">
        {past.map(([id, { shown, outcome, outcomeAt }]) => (
          <li key={id}>
            <span class="id" dir="auto">
              {id}
            </span>
            <span class={`badge ${outcome === "answered" ? "good" : ""}`}>{outcome}</span>
            <span class="quiet">
              shown {shown === 1 ? "once" : `${shown} times`}, last <When at={outcomeAt} now={report.now} />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
