import { useRef, useState } from "preact/hooks";
import type { SeenFact } from "../report/report.js";
import { shorten } from "../words/shorten.js";
import { FactForm } from "./FactForm.js";
import { whenKnown } from "./when-known.js";
import { writtenValue } from "./written-value.js";

export interface FactRowProps {
  readonly fact: SeenFact;
  readonly onSet: (name: string, value?: unknown) => void;
}

export function FactRow({ fact, onSet }: FactRowProps) {
  const [editing, setEditing] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const { name, value, isSet } = fact;

  /** What had the focus is about to go. */
  function finish(): void {
    setEditing(false);
    button.current?.focus();
  }

  function set(...fact: [name: string, value?: unknown]): void {
    finish();
    onSet(...fact);
  }

  return (
    <li>
      <span class="code">{name}</span>
      <span class={`value ${value === undefined ? "none" : ""}`} dir="auto">
        {value === undefined ? whenKnown(name) : shorten(writtenValue(value))}
        {isSet && <span class="badge mine">by hand</span>}
      </span>
      {isSet && (
        <button type="button" class="link" aria-label={`Undo ${name}`} onClick={() => set(name)}>
          Undo
        </button>
      )}
      <button
        ref={button}
        type="button"
        class="link"
        aria-label={`${editing ? "Cancel" : "Set"} ${name}`}
        onClick={() => setEditing(!editing)}
      >
        {editing ? "Cancel" : "Set"}
      </button>
      {editing && <FactForm name={name} value={value} onSet={set} onCancel={finish} />}
    </li>
  );
}
