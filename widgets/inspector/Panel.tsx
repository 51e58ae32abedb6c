import { Facts } from "./facts/Facts.js";
import { Header } from "./Header.js";
import { Log } from "./log/Log.js";
import { Mistakes } from "./mistakes/Mistakes.js";
import { Queue } from "./queue/Queue.js";
import type { Summary } from "./summary-of.js";
import { Tabs } from "./Tabs.js";
import { Touchpoints } from "./touchpoints/Touchpoints.js";
import type { Controls, View } from "./view.js";
import { Visitor } from "./visitor/Visitor.js";

export interface PanelProps {
  readonly view: View;
  readonly controls: Controls;
  readonly summary: Summary;
}

export function Panel({ view, controls, summary }: PanelProps) {
  const { report, entries, findings, folded } = view;

  function onKeyDown(event: KeyboardEvent): void {
    // In a field, Escape takes back what was typed.
    if (event.key === "Escape" && !(event.target instanceof HTMLInputElement)) controls.fold(true);
  }

  return (
    <section class="panel" aria-label="Earshot inspector" hidden={folded} onKeyDown={onKeyDown}>
      <Header {...{ view, controls, summary }} />
      {report && (
        <Tabs
          tabs={[
            { name: "Touchpoints", content: <Touchpoints report={report} onAsk={controls.ask} /> },
            { name: "Visitor", content: <Visitor report={report} onForget={controls.forget} /> },
            {
              name: "Facts",
              count: report.facts.filter(({ isSet }) => isSet).length,
              content: <Facts facts={report.facts} onSet={controls.setFact} />,
            },
            {
              name: "Queue",
              count: report.stats.queued,
              content: <Queue stats={report.stats} now={report.now} onFlush={controls.flush} />,
            },
            { name: "Log", content: <Log entries={entries} /> },
            {
              name: "Mistakes",
              count: findings.length + report.logged.length,
              tone: "bad",
              content: <Mistakes findings={findings} logged={report.logged} />,
            },
          ]}
        />
      )}
    </section>
  );
}
