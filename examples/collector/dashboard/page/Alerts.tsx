import type { Alert } from "../../src/desk/alerts/alert.js";
import { tellAlert } from "../insight/tell-alert.js";
import { loadAlerts } from "../live/cases.js";
import { Failed } from "./Failed.js";
import { useAsked } from "./use-asked.js";

/** Scores that fell. What is over is there for who looks. */
export function Alerts({ news }: { news: unknown }) {
  const { value = [], failed, again } = useAsked(loadAlerts, "alerts", news);
  const [lasting, over] = [
    value.filter(({ overAt }) => overAt === null),
    value.filter(({ overAt }) => overAt !== null),
  ];
  if (failed && value.length === 0) return <Failed what="The alerts couldn’t be loaded." onAgain={again} />;
  if (value.length === 0) return null;
  return (
    <section class="alerts" aria-label="Alerts">
      <AlertList alerts={lasting} />
      {over.length > 0 && (
        <details>
          <summary>{lasting.length > 0 ? `${over.length} earlier` : `${over.length} alerts, all of them over`}</summary>
          <AlertList alerts={over} />
        </details>
      )}
    </section>
  );
}

function AlertList({ alerts }: { alerts: readonly Alert[] }) {
  if (alerts.length === 0) return null;
  return (
    <ul>
      {alerts.map((alert) => {
        const { touchpoint, text, detail, lasts } = tellAlert(alert);
        return (
          <li key={alert.id} class="alert" data-lasts={lasts}>
            <p>
              <span class="alert-mark" aria-hidden="true">
                ▼
              </span>{" "}
              <b>{touchpoint}</b>
              {text}
            </p>
            <p class="note">{detail}</p>
          </li>
        );
      })}
    </ul>
  );
}
