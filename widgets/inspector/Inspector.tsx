import { Panel } from "./Panel.js";
import { Pill } from "./Pill.js";
import { summaryOf } from "./summary-of.js";
import type { Controls, View } from "./view.js";

/**
 * The panel, or the pill it folds to. The panel stays where it is, unseen: what was unfolded in it still is when it
 * comes back.
 *
 * Its words are English and read from the left, whatever the page's are; only names and texts of the page's own
 * decide for themselves.
 */
export function Inspector({ view, controls }: { readonly view: View; readonly controls: Controls }) {
  const summary = summaryOf(view.report);
  return (
    <div class="dock" popover="manual" lang="en" dir="ltr" data-side={view.side} data-folded={view.folded}>
      {view.folded && <Pill summary={summary} onUnfold={() => controls.fold(false)} />}
      <Panel {...{ view, controls, summary }} />
    </div>
  );
}
