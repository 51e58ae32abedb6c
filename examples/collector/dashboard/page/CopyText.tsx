import { useRef, useState } from "preact/hooks";

/** A text to be pasted elsewhere. */
export function CopyText({ name, text }: { name: string; text: string }) {
  const [copied, setCopied] = useState(false);
  const code = useRef<HTMLElement>(null);

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      // Without TLS there is no clipboard, and some browsers ask first: it is marked, to be copied by hand.
      if (code.current) getSelection()?.selectAllChildren(code.current);
    }
  }

  return (
    <p class="copy-text">
      <span class="field-name">{name}</span>
      <code ref={code}>{text}</code>
      <button type="button" class="link" onClick={copy}>
        {copied ? "Copied" : "Copy"}
        <span class="visually-hidden"> the command: {name}</span>
      </button>
    </p>
  );
}
