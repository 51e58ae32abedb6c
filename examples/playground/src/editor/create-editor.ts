import { json, jsonLanguage } from "@codemirror/lang-json";
import { setDiagnostics } from "@codemirror/lint";
import { Annotation, EditorSelection } from "@codemirror/state";
import { basicSetup, EditorView } from "codemirror";
import type { Finding } from "../../../../src/check/finding.js";
import { complete } from "./complete.js";
import { diagnosticsOf, placeOf } from "./diagnostics.js";
import { hover } from "./hover.js";
import { look } from "./look.js";

/** The text in an editor that knows the schema. */
export interface Editor {
  /** Brings it up to date where something else has changed the text: what differs, so that undoing goes on. */
  setText(text: string): void;
  setFindings(findings: readonly Finding[]): void;
  /** Puts the cursor where a finding is. */
  goTo(finding: Finding): void;
  close(): void;
}

/** Tells what somebody typed from what was changed elsewhere, which knows it already. */
const fromAbove = Annotation.define<boolean>();

/**
 * In a shadow root: there the editor's styles are sheets of the root, which a strict policy lets pass, while in the
 * document they would be `<style>` elements, which it doesn't.
 */
export function createEditor(host: HTMLElement, text: string, onChange: (text: string) => void): Editor {
  const root = host.shadowRoot ?? host.attachShadow({ mode: "open" });
  const view = new EditorView({
    doc: text,
    parent: root,
    root,
    extensions: [
      basicSetup,
      json(),
      jsonLanguage.data.of({ autocomplete: complete }),
      hover,
      look,
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({ "aria-label": "touchpoints.json" }),
      EditorView.updateListener.of(({ docChanged, state, transactions }) => {
        if (docChanged && !transactions.some((each) => each.annotation(fromAbove))) onChange(state.doc.toString());
      }),
    ],
  });

  return {
    setText(next) {
      const before = view.state.doc.toString();
      if (before === next) return;
      view.dispatch({ changes: changeBetween(before, next), annotations: fromAbove.of(true) });
    },
    setFindings(findings) {
      view.dispatch(setDiagnostics(view.state, diagnosticsOf(findings, view.state.doc)));
    },
    goTo(finding) {
      const { from, to } = placeOf(finding, view.state.doc);
      const selection = EditorSelection.single(from, to);
      view.dispatch({ selection, effects: EditorView.scrollIntoView(from, { y: "center" }) });
      view.focus();
    },
    close: () => view.destroy(),
  };
}

/** The one stretch in which two texts differ. */
function changeBetween(before: string, after: string) {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let end = 0;
  const longest = Math.min(before.length, after.length) - start;
  while (end < longest && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  return { from: start, to: before.length - end, insert: after.slice(start, after.length - end) };
}
