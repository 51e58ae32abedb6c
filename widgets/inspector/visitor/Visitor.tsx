import { Confirm } from "../parts/Confirm.js";
import { Copy } from "../parts/Copy.js";
import { Section } from "../parts/Section.js";
import type { Report } from "../report/report.js";
import { PastPrompts } from "./PastPrompts.js";
import { SharedLimits } from "./SharedLimits.js";

/** Who would be asked, what they were asked already, and for how long they are left alone. */
export function Visitor({ report, onForget }: { readonly report: Report; readonly onForget: () => void }) {
  const { who, state } = report;
  return (
    <>
      <Section title="Who would be asked">
        <dl class="pairs">
          <dt>Anonymous</dt>
          <dd class="code">{who.anonymousId}</dd>
          <dt>User</dt>
          <dd dir="auto">{who.userId ?? <span class="none">not identified</span>}</dd>
          <dt>Account</dt>
          <dd dir="auto">{who.accountId ?? <span class="none">none</span>}</dd>
        </dl>
      </Section>
      <SharedLimits report={report} />
      <PastPrompts report={report} />
      <div class="actions">
        <Copy label="Copy state" text={() => JSON.stringify(state, null, 2)} />
        <Confirm label="Forget me" question="Become somebody new, never asked before?" onConfirm={onForget} />
      </div>
    </>
  );
}
