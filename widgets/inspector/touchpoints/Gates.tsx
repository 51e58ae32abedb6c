import type { Explanation } from "../../../src/model/gate.js";
import { Icon } from "../../theme/Icon.js";
import { icons } from "../parts/icons.js";
import { When } from "../parts/When.js";
import { valueLines } from "../words/value-lines.js";

type Verdict = Explanation["verdicts"][number];

/** Every gate in the order in which they are asked, open or shut, and why. */
export function Gates({ verdicts, now }: { readonly verdicts: readonly Verdict[]; readonly now: number }) {
  return (
    <ol class="gates">
      {verdicts.map((verdict) => (
        <Gate key={verdict.gate} verdict={verdict} now={now} />
      ))}
    </ol>
  );
}

function Gate({ verdict, now }: { readonly verdict: Verdict; readonly now: number }) {
  const { gate, pass, says, actual, expected, nextAt } = verdict;
  const mark = pass ? "pass" : nextAt === undefined ? "shut" : "wait";
  return (
    <li class={`gate ${mark}`}>
      <span class="mark" role="img" aria-label={NAMES[mark]}>
        <Icon name={mark === "pass" ? "done" : icons[mark]} />
      </span>
      <p>
        {says} <code>{gate}</code>
      </p>
      <dl class="values">
        <dt>is</dt>
        <Lines value={actual} />
        <dt>wants</dt>
        <Lines value={expected} />
        {!pass && nextAt !== undefined && (
          <>
            <dt>opens</dt>
            <dd>
              <When at={nextAt} now={now} />
            </dd>
          </>
        )}
      </dl>
    </li>
  );
}

const NAMES = { pass: "passes", wait: "shut for a while", shut: "shut" };

function Lines({ value }: { readonly value: unknown }) {
  return (
    <dd dir="auto">
      {valueLines(value).map((line) => (
        <span key={line}>{line}</span>
      ))}
    </dd>
  );
}
