import type { Finding } from "../../../src/check/finding.js";

/** One mistake: where it is, what is wrong, and what would be right. */
export function Mistake({ finding }: { readonly finding: Finding }) {
  const { severity, path, message, suggestion, expected, example, consequence } = finding;
  return (
    <li>
      <div class="line">
        <code dir="auto">{path || "the configuration"}</code>
        <span class={`badge ${severity}`}>{severity}</span>
      </div>
      <p dir="auto">
        {message} {suggestion && `Did you mean “${suggestion}”?`}
      </p>
      {expected && <p class="quiet">Expected {expected}.</p>}
      {example && <code class="example">{example}</code>}
      {consequence && <p class="quiet">{consequence}</p>}
    </li>
  );
}
