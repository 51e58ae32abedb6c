import type { Diagnostic } from "@codemirror/lint";
import type { Text } from "@codemirror/state";
import { getLocation } from "jsonc-parser";
import type { Finding } from "../../../../src/check/finding.js";
import { element } from "../parts/element.js";
import { findingLines } from "../parts/finding-lines.js";

/** Findings of our own check as the editor marks them; what was probably meant is one press away. */
export function diagnosticsOf(findings: readonly Finding[], doc: Text): Diagnostic[] {
  return findings.map((finding) => {
    const { from, to } = placeOf(finding, doc);
    const { severity, suggestion } = finding;
    return {
      from,
      to,
      severity,
      message: findingLines(finding).join("\n"),
      renderMessage: () =>
        element("div", { className: "finding" }, ...findingLines(finding).map((line) => element("p", {}, line))),
      ...(suggestion !== undefined && {
        actions: [
          {
            name: `Write ${JSON.stringify(suggestion)}`,
            apply: (view, start, end) =>
              view.dispatch({ changes: { from: start, to: end, insert: JSON.stringify(suggestion) } }),
          },
        ],
      }),
    };
  });
}

/** The token at the place of a finding. */
export function placeOf({ line = 1, column = 1 }: Finding, doc: Text): { readonly from: number; readonly to: number } {
  const { from: start, to: end } = doc.line(Math.min(line, doc.lines));
  const from = Math.min(start + column - 1, end);
  const node = getLocation(doc.toString(), from + 1).previousNode;
  const to = node && node.offset === from ? node.offset + node.length : from + 1;
  return { from, to: Math.min(Math.max(to, from), end, doc.length) };
}
