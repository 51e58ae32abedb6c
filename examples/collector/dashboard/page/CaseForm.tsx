import type { TargetedSubmitEvent } from "preact";
import { useState } from "preact/hooks";
import { changeOfDraft, type Draft, shownIn, UNTOUCHED } from "../insight/draft-of.js";
import { changeCase, type OpenCase } from "../live/cases.js";
import { STATE, STATES } from "../words/name-of-state.js";
import { CaseSaved, type Outcome } from "./CaseSaved.js";
import { useOwnName } from "./use-own-name.js";

interface CaseFormProps {
  readonly found: OpenCase;
  onChanged(): void;
}

/** Works at a case. What somebody types stays theirs, whatever arrives meanwhile. */
export function CaseForm({ found, onChanged }: CaseFormProps) {
  const [by, setBy] = useOwnName();
  const [draft, setDraft] = useState(UNTOUCHED);
  const [became, setBecame] = useState<Outcome>();
  const { state, owner } = shownIn(draft, found);

  function touch(change: Partial<Draft>): void {
    setBecame(undefined);
    setDraft({ rev: found.rev, ...draft, ...change });
  }

  async function save(wanted: Draft): Promise<void> {
    const change = changeOfDraft(wanted, found, by);
    if (!change || became?.result === "waiting") return;
    setBecame({ result: "waiting", rev: change.rev });
    const result = await changeCase(found.id, change);
    setBecame({ result, rev: change.rev });
    if (result === "changed") setDraft(UNTOUCHED);
    // Theirs is shown, and the note is kept: it was much to type.
    if (result === "stale") setDraft({ note: wanted.note });
    if (result === "changed" || result === "stale") onChanged();
  }

  return (
    <form
      class="case-form"
      onSubmit={(event: TargetedSubmitEvent<HTMLFormElement>) => {
        event.preventDefault();
        // The button that was pressed, or that Enter stands for.
        const takes = event.submitter?.getAttribute("name") === "take";
        void save(takes ? { rev: found.rev, ...draft, state: "in_progress", owner: by } : draft);
      }}
    >
      <label>
        <span class="field-name">Your name</span>
        <input
          class="field"
          required
          maxLength={200}
          pattern=".*\S.*"
          autocomplete="name"
          value={by}
          onInput={({ currentTarget }) => setBy(currentTarget.value)}
        />
      </label>
      <label>
        <span class="field-name">Owner</span>
        <input
          class="field"
          maxLength={200}
          autocomplete="off"
          placeholder="Nobody"
          value={owner}
          onInput={({ currentTarget }) => touch({ owner: currentTarget.value })}
        />
      </label>
      <fieldset class="segments">
        <legend class="field-name">State</legend>
        {STATES.map((each) => (
          <label key={each}>
            <input type="radio" name="state" checked={state === each} onChange={() => touch({ state: each })} />
            <span>{STATE[each]}</span>
          </label>
        ))}
      </fieldset>
      <label>
        <span class="field-name">Note</span>
        <textarea
          class="field"
          rows={3}
          maxLength={5_000}
          value={draft.note}
          onInput={({ currentTarget }) => touch({ note: currentTarget.value })}
        />
      </label>
      <p class="case-actions">
        <button type="submit" class="action" aria-disabled={became?.result === "waiting"}>
          Save
        </button>
        {found.state === "new" && (
          <button type="submit" name="take" class="action action-second">
            Take it
          </button>
        )}
      </p>
      <CaseSaved became={became} found={found} />
    </form>
  );
}
