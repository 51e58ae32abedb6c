import { useEffect, useRef } from "preact/hooks";
import type { Finding } from "../../../../src/check/finding.js";
import { createEditor, type Editor } from "./create-editor.js";

export interface JsonEditorProps {
  readonly text: string;
  readonly findings: readonly Finding[];
  /** Where the cursor is to go. */
  readonly sought: Finding | undefined;
  readonly hidden: boolean;
  readonly onChange: (text: string) => void;
}

/** The file as it is written. */
export function JsonEditor({ text, findings, sought, hidden, onChange }: JsonEditorProps) {
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor>(undefined);
  const told = useRef(onChange);
  told.current = onChange;
  // What was typed and has not come back from above yet: by the time it does, more may have been typed.
  const underWay = useRef<string[]>([]);

  useEffect(() => {
    if (!host.current) return;
    const made = createEditor(host.current, text, (next) => {
      underWay.current.push(next);
      told.current(next);
    });
    editor.current = made;
    return made.close;
  }, []);
  useEffect(() => {
    const at = underWay.current.indexOf(text);
    if (at < 0) editor.current?.setText(text);
    underWay.current.splice(0, at + 1);
  }, [text]);
  useEffect(() => editor.current?.setFindings(findings), [findings]);
  useEffect(() => {
    if (sought && !hidden) editor.current?.goTo(sought);
  }, [sought, hidden]);

  return <div class="editor" ref={host} hidden={hidden} />;
}
