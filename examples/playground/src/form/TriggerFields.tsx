import { SelectField, TextField } from "../parts/fields.js";
import { IconButton } from "../parts/IconButton.js";
import type { PartProps } from "./part-props.js";
import { asNumber, asText, asWords, listAt, textAt } from "./read.js";
import { triggerKind, triggerKinds } from "./trigger-kinds.js";

const OPTIONS = Object.entries(triggerKinds).map(([on, { name }]) => [on, name] as const);
const READ = { text: asText, number: asNumber, words: asWords };

/** The moments at which it is due: any of them. */
export function TriggerFields({ value, at, edits }: PartProps) {
  const triggers = listAt(value, at);
  return (
    <div class="stack">
      {triggers.map((_, i) => (
        <TriggerRow key={i} value={value} at={[...at, i]} edits={edits} />
      ))}
      <div class="buttons">
        <button
          type="button"
          class="button"
          onClick={() => edits.set([...at, triggers.length], { on: "event", ...triggerKinds.event.begins })}
        >
          Add a trigger
        </button>
      </div>
    </div>
  );
}

function TriggerRow({ value, at, edits }: PartProps) {
  const on = textAt(value, [...at, "on"]);
  const keys = triggerKind(on)?.keys ?? [];
  const place = Number(at.at(-1)) + 1;
  return (
    <div class="card">
      <div class="line">
        <SelectField
          bare
          label={`Trigger ${place}`}
          value={on}
          options={OPTIONS}
          onChoose={(next) => edits.set(at, { on: next, ...triggerKind(next)?.begins })}
        />
        <IconButton icon="remove" label={`Remove trigger ${place}`} onPress={() => edits.set(at, undefined)} />
      </div>
      <div class="pair">
        {keys.map(({ key, label, usual, takes }) => (
          <TextField
            key={key}
            label={label}
            placeholder={usual}
            value={takes === "words" ? listAt(value, [...at, key]).join(", ") : textAt(value, [...at, key])}
            onInput={(typed) => edits.set([...at, key], READ[takes](typed))}
          />
        ))}
        <TextField
          label="Delay"
          placeholder="0s"
          value={textAt(value, [...at, "delay"])}
          onInput={(typed) => edits.set([...at, "delay"], asText(typed))}
        />
      </div>
    </div>
  );
}
