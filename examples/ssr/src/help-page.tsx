import { Touchpoint, useEarshot } from "earshot/react";
import { useState } from "react";

/** On the server the handle takes every call and does nothing, and the place for the touchpoint is an empty element. */
export function HelpPage() {
  const earshot = useEarshot();
  const [isOpen, setOpen] = useState(false);

  function openCase(): void {
    setOpen(true);
    earshot.track("case_opened");
  }

  return (
    <main>
      <h1>The lamp flickers</h1>
      <p>Turn the bulb until it sits tight. If that was not it, the dimmer and the bulb do not go together.</p>
      <Touchpoint id="article-helpful" />
      {isOpen ? (
        <p>Case 1042 is open. We write to you.</p>
      ) : (
        <button type="button" onClick={openCase}>
          Ask a person
        </button>
      )}
    </main>
  );
}
