import { useState } from "preact/hooks";
import type { Stats } from "../../../src/model/stats.js";
import { Section } from "../parts/Section.js";
import { When } from "../parts/When.js";
import { Shares } from "./Shares.js";
import { STATES, TIERS } from "./states.js";

export interface QueueProps {
  readonly stats: Stats;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly onFlush: () => Promise<void>;
}

/** Where the records are: still here, or with the collector. */
export function Queue({ stats, now, onFlush }: QueueProps) {
  const [sending, setSending] = useState(false);
  const { state, tier, notBefore, lastError } = stats;

  async function send(): Promise<void> {
    setSending(true);
    await onFlush();
    setSending(false);
  }

  return (
    <>
      <Section title="Records" aside={`${stats.submitted} so far`}>
        <Shares stats={stats} />
      </Section>
      <Section title="Sending">
        <dl class="pairs">
          <dt>State</dt>
          <dd>{STATES[state]}</dd>
          <dt>Kept</dt>
          <dd class={tier === "memory" ? "warning" : ""}>{TIERS[tier]}</dd>
          {notBefore !== undefined && notBefore > now && (
            <>
              <dt>Next try</dt>
              <dd>
                <When at={notBefore} now={now} />
              </dd>
            </>
          )}
          <dt>Last error</dt>
          <dd class={lastError ? "warning" : "none"}>{lastError ?? "none"}</dd>
        </dl>
      </Section>
      <div class="actions">
        <button type="button" class="button primary" aria-disabled={sending} onClick={() => !sending && send()}>
          {sending ? "Sending…" : "Send now"}
        </button>
        <span class="unseen" role="status">
          {sending && "Sending"}
        </span>
      </div>
    </>
  );
}
