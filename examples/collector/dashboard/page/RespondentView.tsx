import { readJourney } from "../insight/read-journey.js";
import { loadRespondent } from "../live/load-respondent.js";
import { BackLink } from "./BackLink.js";
import { Failed } from "./Failed.js";
import { PersonFacts } from "./PersonFacts.js";
import { Rights } from "./Rights.js";
import { StepItem } from "./StepItem.js";
import { useAsked } from "./use-asked.js";
import { useNow } from "./use-now.js";
import type { ViewProps } from "./views.js";

/** All that one person met, from the first to the last. */
export function RespondentView({ state: { address, mayManage }, report, onGo, onBack }: ViewProps) {
  const { id = "" } = address;
  const { value, failed, again } = useAsked(() => loadRespondent(id), id, report);
  const now = useNow(report.at);
  const journey = value && readJourney(value);
  return (
    <section class="person">
      <BackLink onBack={onBack}>Back</BackLink>
      <h1 tabIndex={-1}>One person’s journey</h1>
      <p class="person-id">
        <bdi>{id}</bdi>
      </p>
      {failed && <Failed what="The journey couldn’t be loaded." onAgain={again} />}
      {!journey && !failed && <p class="loading">Loading…</p>}
      {journey?.steps.length === 0 && (
        <p class="nothing">Nothing is kept of anybody with this id: it may have been erased, or has expired.</p>
      )}
      {journey && value && journey.steps.length > 0 && (
        <>
          <PersonFacts journey={journey} seenWith={value.seenWith} address={address} onGo={onGo} />
          <ol class="steps">
            {journey.steps.map((step) => (
              <StepItem key={step.id} step={step} now={now} />
            ))}
          </ol>
          {mayManage && <Rights id={id} />}
        </>
      )}
    </section>
  );
}
