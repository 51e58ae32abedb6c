import { HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import { EditorView } from "@codemirror/view";
import { tags } from "@lezer/highlight";

const code = "12px/20px ui-monospace, SFMono-Regular, Menlo, Consolas, 'Liberation Mono', monospace";

const frame = EditorView.theme({
  "&": { height: "100%", color: "var(--ink)", backgroundColor: "var(--paper)", fontSize: "12px" },
  "&.cm-focused": { outline: "none" },
  ".cm-scroller": { font: code, scrollbarWidth: "thin" },
  ".cm-content": { padding: "12px 0", caretColor: "var(--ink)" },
  ".cm-line": { padding: "0 16px 0 8px" },
  ".cm-gutters": { border: "0", backgroundColor: "var(--paper)", color: "var(--soft)" },
  ".cm-lineNumbers .cm-gutterElement": { minWidth: "32px", padding: "0 4px 0 8px" },
  ".cm-activeLine, .cm-activeLineGutter": { backgroundColor: "var(--active)" },
  ".cm-cursor": { borderLeftColor: "var(--ink)" },
  ".cm-selectionBackground, &.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground": {
    background: "var(--wash)",
  },
  ".cm-matchingBracket, &.cm-focused .cm-matchingBracket": { background: "var(--track)", outline: "0" },
  ".cm-foldPlaceholder": { padding: "0 4px", border: "0", background: "var(--track)", color: "var(--soft)" },
  ".cm-tooltip": {
    maxWidth: "min(440px, 90vw)",
    overflow: "hidden",
    border: "1px solid var(--line)",
    borderRadius: "8px",
    background: "var(--paper)",
    boxShadow: "0 8px 24px -8px rgb(10 14 30 / 32%)",
    color: "var(--ink)",
    font: "13px/20px system-ui, sans-serif",
  },
  ".cm-tooltip.cm-completionInfo": { padding: "8px 12px" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul": { font: code, maxHeight: "240px" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li": { padding: "4px 12px" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]": {
    background: "var(--accent)",
    color: "var(--on-accent)",
  },
  ".cm-completionIcon": { display: "none" },
  ".cm-completionMatchedText": { fontWeight: "600", textDecoration: "none" },
  ".cm-diagnostic": { padding: "8px 12px", border: "0", borderTop: "1px solid var(--line)", whiteSpace: "normal" },
  ".cm-tooltip-section:not(:first-child)": { borderTop: "1px solid var(--line)" },
  ".cm-diagnostic:first-child": { borderTop: "0" },
  ".cm-diagnosticAction": {
    margin: "4px 0 0",
    padding: "4px 12px",
    borderRadius: "6px",
    background: "var(--accent)",
    color: "var(--on-accent)",
    font: "inherit",
  },
  ".cm-lintRange-error": { backgroundImage: "none", textDecoration: "underline wavy 1px var(--poor)" },
  ".cm-lintRange-warning": { backgroundImage: "none", textDecoration: "underline wavy 1px var(--wary)" },
  ".finding p, .about p": { margin: "0" },
  ".finding p + p": { color: "var(--soft)" },
  ".about": { padding: "8px 12px" },
  ".cm-panels": { borderColor: "var(--line)", background: "var(--track)", color: "var(--ink)" },
  ".cm-panels input, .cm-panels button": { font: "inherit" },
});

const tokens = HighlightStyle.define([
  { tag: tags.propertyName, color: "var(--code-key)" },
  { tag: tags.string, color: "var(--code-text)" },
  { tag: [tags.number, tags.bool, tags.null], color: "var(--code-value)" },
  { tag: [tags.separator, tags.brace, tags.squareBracket], color: "var(--soft)" },
  { tag: tags.comment, color: "var(--soft)" },
]);

/** The editor in the colours of the page around it. */
export const look = [frame, syntaxHighlighting(tokens)];
