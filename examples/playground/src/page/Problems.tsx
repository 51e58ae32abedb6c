import type { Finding } from "../../../../src/check/finding.js";
import { findingLines } from "../parts/finding-lines.js";

export interface ProblemsProps {
  readonly findings: readonly Finding[];
  readonly onSeek: (finding: Finding) => void;
}

/** What `earshot check` says of the file; each leads to its place. */
export function Problems({ findings, onSeek }: ProblemsProps) {
  const errors = findings.filter(({ severity }) => severity === "error").length;
  return (
    <section class="problems" aria-label="What the check says">
      <p role="status" class={errors ? "poor" : findings.length ? "wary" : "good"}>
        {summary(errors, findings.length - errors)}
      </p>
      {findings.length > 0 && (
        <ul>
          {findings.map((finding, i) => {
            const [first, ...rest] = findingLines(finding);
            return (
              <li key={i}>
                <button type="button" class={`problem ${finding.severity}`} onClick={() => onSeek(finding)}>
                  <code>
                    {finding.line}:{finding.column} {finding.path}
                  </code>
                  <span>{first}</span>
                  {rest.map((line) => (
                    <small key={line}>{line}</small>
                  ))}
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}

function summary(errors: number, warnings: number): string {
  const count = (n: number, word: string) => `${n} ${word}${n === 1 ? "" : "s"}`;
  if (errors && warnings) return `${count(errors, "mistake")}, ${count(warnings, "warning")}`;
  if (errors) return count(errors, "mistake");
  return warnings ? count(warnings, "warning") : "No mistakes";
}
