import { useState } from "preact/hooks";
import { readValue } from "./read-value.js";
import { writtenValue } from "./written-value.js";

export interface FactFormProps {
  /** The fact to set; asked for when absent. */
  readonly name?: string;
  /** What it is now. */
  readonly value?: unknown;
  readonly onSet: (name: string, value: unknown) => void;
  readonly onCancel?: () => void;
}

/** Stable, so that it is called when the field comes, and not with every drawing. */
const focus = (field: HTMLInputElement | null) => field?.select();

export function FactForm({ name: given, value, onSet, onCancel }: FactFormProps) {
  const [name, setName] = useState(given ?? "");
  const [text, setText] = useState(writtenValue(value));

  function submit(event: Event): void {
    event.preventDefault();
    if (name.trim() === "") return;
    onSet(name.trim(), readValue(text));
    if (given !== undefined) return;
    setName("");
    setText("");
  }

  return (
    <form class="factForm" onSubmit={submit} onKeyDown={(event) => event.key === "Escape" && onCancel?.()}>
      {given === undefined && (
        <input
          class="field"
          aria-label="Name of the fact"
          placeholder="user.plan"
          autocapitalize="off"
          spellcheck={false}
          required
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      )}
      <input
        class="field"
        aria-label={given === undefined ? "Value" : `Value of ${given}`}
        placeholder='pro, 3, true, ["a", "b"]'
        autocapitalize="off"
        spellcheck={false}
        value={text}
        ref={given === undefined ? null : focus}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <button type="submit" class="button primary">
        Set
      </button>
    </form>
  );
}
