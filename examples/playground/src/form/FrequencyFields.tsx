import { SelectField, TextField } from "../parts/fields.js";
import type { PartProps } from "./part-props.js";
import { asNumber, asText, textAt } from "./read.js";

const RESTS = [
  ["answered", "After an answer", "90d"],
  ["dismissed", "After it was closed", "30d"],
  ["ignored", "After it was ignored", "7d"],
  ["snoozed", "After it was put off", "1d"],
] as const;

/** How often one visitor sees it, and how many see it at all. */
export function FrequencyFields({ value, at, edits }: PartProps) {
  const frequency = [...at, "frequency"];
  const text = (path: typeof at, label: string, usual: string, read: (typed: string) => unknown = asText) => (
    <TextField
      key={label}
      label={label}
      placeholder={usual}
      value={textAt(value, path)}
      onInput={(typed) => edits.set(path, read(typed))}
    />
  );
  return (
    <div class="stack">
      <SelectField
        label="Shown"
        value={textAt(value, [...frequency, "show"])}
        options={[
          ["", "Until it is answered (default)"],
          ["once", "Once ever"],
          ["untilAnswered", "Until it is answered"],
          ["always", "Whenever the rests allow"],
        ]}
        onChoose={(next) => edits.set([...frequency, "show"], asText(next))}
      />
      <div class="pair">{RESTS.map(([key, label, usual]) => text([...frequency, "cooldown", key], label, usual))}</div>
      <div class="pair">
        {text([...at, "sample"], "Share of respondents, 0 to 1", "1", asNumber)}
        {text([...at, "priority"], "Priority", "0", asNumber)}
      </div>
      <div class="pair">
        {text(["limits", "quiet"], "Rest of all touchpoints", "7d")}
        {text(["limits", "perSession"], "Prompts a visit", "1", asNumber)}
      </div>
    </div>
  );
}
