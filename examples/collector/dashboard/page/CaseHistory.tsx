import type { CaseEvent } from "../../src/desk/cases/case.js";
import { tellEvent } from "../insight/tell-event.js";
import { Moment } from "./Moment.js";

/** Who has done what, the latest last. */
export function CaseHistory({ history, now }: { history: readonly CaseEvent[]; now: number }) {
  return (
    <div class="case-history">
      <h3>History</h3>
      <ol>
        {history.map((event, place) => {
          const { by, did, note } = tellEvent(event);
          return (
            <li key={place}>
              <p class="note">
                {by !== undefined && (
                  <>
                    <bdi>{by}</bdi>{" "}
                  </>
                )}
                {did} · <Moment at={event.at} now={now} />
              </p>
              {note !== undefined && (
                <p class="comment-text" dir="auto">
                  {note}
                </p>
              )}
            </li>
          );
        })}
      </ol>
    </div>
  );
}
