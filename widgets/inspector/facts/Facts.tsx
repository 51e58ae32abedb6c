import { Empty } from "../parts/Empty.js";
import { Section } from "../parts/Section.js";
import type { SeenFact } from "../report/report.js";
import { FactForm } from "./FactForm.js";
import { FactRow } from "./FactRow.js";

export interface FactsProps {
  readonly facts: readonly SeenFact[];
  /** Without a value the fact is what it really is again. */
  readonly onSet: (name: string, value?: unknown) => void;
}

/** What the conditions ask about, as it is now; each can be set by hand, to see what would happen if. */
export function Facts({ facts, onSet }: FactsProps) {
  const set = facts.filter(({ isSet }) => isSet).length;
  return (
    <>
      <Section title="In conditions" {...(set > 0 && { aside: `${set} by hand, until the page is left` })}>
        {facts.length === 0 && <Empty>No condition asks about a fact.</Empty>}
        <ul class="facts">
          {facts.map((fact) => (
            <FactRow key={fact.name} fact={fact} onSet={onSet} />
          ))}
        </ul>
      </Section>
      <Section title="Set a fact">
        <FactForm onSet={onSet} />
      </Section>
    </>
  );
}
