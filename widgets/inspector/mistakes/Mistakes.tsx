import type { Finding } from "../../../src/check/finding.js";
import { Empty } from "../parts/Empty.js";
import { Section } from "../parts/Section.js";
import { Mistake } from "./Mistake.js";

export interface MistakesProps {
  readonly findings: readonly Finding[];
  /** What the developer of the page was told in the console. */
  readonly logged: readonly string[];
}

export function Mistakes({ findings, logged }: MistakesProps) {
  if (findings.length + logged.length === 0) return <Empty>No mistakes. The configuration does what it says.</Empty>;
  return (
    <>
      {findings.length > 0 && (
        <Section title="In the configuration">
          <ul class="findings">
            {findings.map((finding) => (
              <Mistake key={`${finding.path} ${finding.message}`} finding={finding} />
            ))}
          </ul>
        </Section>
      )}
      {logged.length > 0 && (
        <Section title="Said in the console">
          <ul class="console">
            {[...new Set(logged)].map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
