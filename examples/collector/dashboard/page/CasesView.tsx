import { useEffect, useRef } from "preact/hooks";
import { STATES } from "../words/name-of-state.js";
import { Alerts } from "./Alerts.js";
import { CaseDetail } from "./CaseDetail.js";
import { CaseList } from "./CaseList.js";
import { useNow } from "./use-now.js";
import type { ViewProps } from "./views.js";

/** What somebody has to do about the answers, and which scores fell. */
export function CasesView({ state, report, onGo, onChanged }: ViewProps) {
  const { address, around, mayManage, hasDesk } = state;
  const { id, ...list } = address;
  const now = useNow(report.at);
  const lists = useRef<HTMLDivElement>(null);
  const opened = useRef(id);

  useEffect(() => {
    const last = opened.current;
    opened.current = id;
    // Who closes a case is back at its line.
    if (last !== undefined && id === undefined)
      lists.current?.querySelector<HTMLElement>(`[data-case="${CSS.escape(last)}"] a`)?.focus();
  }, [id]);

  if (!hasDesk)
    return (
      <section class="empty">
        <h1 tabIndex={-1}>There is no desk here.</h1>
        <p>
          This collector opens no cases. Its variable <code>DESK</code> says where they would be kept.
        </p>
      </section>
    );
  const { cases: counts } = around;
  const none = counts && counts.new + counts.inProgress + counts.done === 0;
  return (
    <section class="cases" data-open={id !== undefined}>
      <div class="cases-head">
        <h1 tabIndex={-1}>Cases</h1>
        {counts && counts.overdue > 0 && <p class="overdue">{counts.overdue} overdue</p>}
      </div>
      <Alerts news={report} />
      {none && id === undefined && (
        <p class="nothing">No case has been opened. Rules say which answers open one: see “Closing the loop”.</p>
      )}
      <div class="cases-columns">
        <div class="case-lists" ref={lists}>
          {!none &&
            STATES.map((each) => (
              <CaseList key={each} state={each} counts={counts} open={id} address={list} {...{ now, report, onGo }} />
            ))}
        </div>
        {id !== undefined && (
          <CaseDetail
            key={id}
            id={id}
            address={list}
            mayManage={mayManage}
            {...{ now, report, onGo, onChanged }}
            onClose={() => onGo(list)}
          />
        )}
      </div>
    </section>
  );
}
