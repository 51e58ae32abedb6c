import { type Completion, pickedCompletion } from "@codemirror/autocomplete";
import type { EditorView } from "@codemirror/view";

/** The same completion, which takes the place of the whole word around the cursor, its closing quote too. */
export function putWhole(completion: Completion): Completion {
  const { label, apply } = completion;
  const insert = typeof apply === "string" ? apply : label;
  return {
    ...completion,
    apply(view, picked, from, to) {
      const end = to + restOfWord(view, from, to);
      // Where something is to be filled in, the cursor goes into it.
      const anchor = from + insert.length - (/(""|\[\]|\{\})$/.test(insert) ? 1 : 0);
      const changes = { from, to: end, insert };
      view.dispatch({ changes, selection: { anchor }, annotations: pickedCompletion.of(picked) });
    },
  };
}

function restOfWord({ state }: EditorView, from: number, to: number): number {
  if (from === to) return 0;
  const quoted = state.sliceDoc(from, from + 1) === '"';
  const after = state.doc.lineAt(to).text.slice(to - state.doc.lineAt(to).from);
  return (quoted ? /^[\w.$-]*"?/ : /^[\w.]*/).exec(after)?.[0].length ?? 0;
}
