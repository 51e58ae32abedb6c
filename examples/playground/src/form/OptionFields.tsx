import { TextField } from "../parts/fields.js";
import { IconButton } from "../parts/IconButton.js";
import { freeId } from "./free-id.js";
import type { PartProps } from "./part-props.js";
import { listAt, textAt } from "./read.js";

/** What there is to choose from. An option keeps its id when its words change: answers are counted by it. */
export function OptionFields({ value, at, edits }: PartProps) {
  const options = listAt(value, at);
  return (
    <div class="stack">
      <span class="label">Options</span>
      {options.map((_, i) => (
        <div class="line" key={i}>
          <TextField
            bare
            label={`Option ${i + 1}`}
            value={textAt(value, [...at, i, "text"])}
            onInput={(typed) => edits.set([...at, i, "text"], typed)}
          />
          <IconButton icon="remove" label={`Remove option ${i + 1}`} onPress={() => edits.set([...at, i], undefined)} />
        </div>
      ))}
      <div class="buttons">
        <button
          type="button"
          class="button"
          onClick={() => edits.set([...at, options.length], { id: freeId("option", options), text: "Something else" })}
        >
          Add an option
        </button>
      </div>
    </div>
  );
}
