import { useState } from "preact/hooks";

export interface CopyProps {
  readonly label: string;
  /** Asked for when the button is pressed. */
  readonly text: () => string;
}

/** Stable, so that it is called when the area comes, and not with every drawing. */
const select = (area: HTMLTextAreaElement | null) => area?.select();

/** Puts a text on the clipboard; where the page may not, shows it to be copied by hand. */
export function Copy({ label, text }: CopyProps) {
  const [copied, setCopied] = useState<"not yet" | "copied" | "by hand">("not yet");

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text());
      setCopied("copied");
    } catch {
      // No permission, no focus, or no secure context, which has no clipboard at all.
      setCopied("by hand");
    }
  }

  return (
    <>
      <button type="button" class="button" onClick={copy} onBlur={() => copied === "copied" && setCopied("not yet")}>
        {copied === "copied" ? "Copied" : label}
      </button>
      <span class="unseen" role="status">
        {copied === "copied" && "Copied"}
      </span>
      {copied === "by hand" && (
        <textarea
          class="byHand"
          readOnly
          rows={6}
          aria-label={`${label}: press Ctrl or Command and C`}
          value={text()}
          ref={select}
        />
      )}
    </>
  );
}
