import { Icon } from "../theme/Icon.js";
import { icons } from "./parts/icons.js";
import type { Summary } from "./summary-of.js";

/** The inspector, folded: a dot tells whether anything would show. */
export function Pill({ summary, onUnfold }: { readonly summary: Summary; readonly onUnfold: () => void }) {
  return (
    <button
      type="button"
      class="pill"
      aria-expanded="false"
      aria-label={`Earshot inspector: ${summary.says}`}
      title={summary.says}
      onClick={onUnfold}
    >
      <span class={`dot ${summary.tone}`} />
      Earshot
      <Icon name={icons.earshot} />
    </button>
  );
}
