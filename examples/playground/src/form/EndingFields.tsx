import { TextField } from "../parts/fields.js";
import { IconButton } from "../parts/IconButton.js";
import { ConditionFields } from "./ConditionFields.js";
import type { PartProps } from "./part-props.js";
import { asText, listAt, textAt } from "./read.js";

export interface EndingFieldsProps extends PartProps {
  /** Id of the first question. */
  readonly first: string;
}

/** What is said at the end: the first that applies. */
export function EndingFields({ value, at, edits, first }: EndingFieldsProps) {
  const endings = listAt(value, at);
  return (
    <div class="stack">
      {endings.map((_, i) => (
        <div class="card" key={i}>
          <div class="line">
            <TextField
              label={`Ending ${i + 1}`}
              value={textAt(value, [...at, i, "text"])}
              onInput={(typed) => edits.set([...at, i, "text"], typed)}
            />
            <IconButton
              icon="remove"
              label={`Remove ending ${i + 1}`}
              onPress={() => edits.set([...at, i], undefined)}
            />
          </div>
          <div class="pair">
            <TextField
              label="Words of its link"
              value={textAt(value, [...at, i, "link", "text"])}
              onInput={(typed) => edits.set([...at, i, "link", "text"], asText(typed))}
            />
            <TextField
              label="Where it leads"
              placeholder="https://"
              value={textAt(value, [...at, i, "link", "url"])}
              onInput={(typed) => edits.set([...at, i, "link", "url"], asText(typed))}
            />
          </div>
          <span class="label">Said only if</span>
          <ConditionFields
            value={value}
            at={[...at, i, "if"]}
            edits={edits}
            of={`ending ${i + 1}`}
            usual={`bucket.${first}`}
          />
        </div>
      ))}
      <div class="buttons">
        <button
          type="button"
          class="button"
          onClick={() => edits.set([...at, endings.length], { text: "Thank you. We read every answer." })}
        >
          Add an ending
        </button>
      </div>
    </div>
  );
}
