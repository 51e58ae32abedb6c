import { useState } from "preact/hooks";

export interface ConfirmProps {
  readonly label: string;
  /** What will be lost, as a question. */
  readonly question: string;
  readonly onConfirm: () => void;
}

/** Stable, so that it is called when the button comes, and not with every drawing. */
const focus = (button: HTMLButtonElement | null) => button?.focus();

/** A button that asks once more, in its own place. */
export function Confirm({ label, question, onConfirm }: ConfirmProps) {
  const [asking, setAsking] = useState<boolean>();

  function answer(yes: boolean): void {
    setAsking(false);
    if (yes) onConfirm();
  }

  if (!asking) {
    return (
      <button ref={asking === false ? focus : null} type="button" class="button" onClick={() => setAsking(true)}>
        {label}
      </button>
    );
  }
  return (
    <fieldset class="confirm">
      <legend>{question}</legend>
      <button type="button" class="button danger" onClick={() => answer(true)}>
        {label}
      </button>
      <button type="button" class="button" ref={focus} onClick={() => answer(false)}>
        Cancel
      </button>
    </fieldset>
  );
}
