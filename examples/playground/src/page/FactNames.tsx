import { FACT_FAMILIES, FIXED_FACTS } from "../../../../src/schema/fact.js";

const STAGES = "awareness consideration purchase onboarding use support renewal advocacy".split(" ");

/** Words that fields propose. */
export function FactNames() {
  return (
    <>
      <datalist id="facts">
        {Object.entries(FIXED_FACTS).map(([name, about]) => (
          <option key={name} value={name} label={about} />
        ))}
        {Object.entries(FACT_FAMILIES).map(([name, [, about]]) => (
          <option key={name} value={`${name}.`} label={about} />
        ))}
      </datalist>
      <datalist id="stages">
        {STAGES.map((stage) => (
          <option key={stage} value={stage} />
        ))}
      </datalist>
    </>
  );
}
