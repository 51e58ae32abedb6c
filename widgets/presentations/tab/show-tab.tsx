import { render } from "preact";
import type { Tab } from "../../../src/model/prompt.js";
import type { Showing } from "../../../src/ports.js";
import { createHost } from "../../host/create-host.js";
import { sheetOf } from "../../host/sheet-of.js";
import { writingDirection } from "../../host/writing-direction.js";
import type { Words } from "../../strings/words.js";
import { applyTheme } from "../../theme/apply-theme.js";
import { wears } from "../../theme/wears.js";
import { tabCss } from "./tab.css.js";

/** Puts a quiet button on the edge of the page. */
export function showTab({ touchpoint, theme, locale, open }: Tab, t: Words): Showing {
  const host = document.createElement("earshot-tab");
  // The button is all there is in it, and gets the focus that is given to it.
  host.attachShadow({ mode: "open", delegatesFocus: true });
  const root = createHost(host, sheetOf(tabCss));
  const { label = t.tab, position } = touchpoint.presentation;
  const view = (
    <button
      type="button"
      class="tab"
      part="tab"
      lang={locale}
      dir={writingDirection(locale)}
      data-position={position}
      {...wears(theme)}
      aria-haspopup="dialog"
      onClick={() => {
        // Safari does not focus a button that is clicked, and the prompt gives the focus back to where it was.
        host.focus();
        open();
      }}
    >
      <span>{label}</span>
    </button>
  );
  applyTheme(host, theme);
  render(view, root);
  document.body.append(host);
  return { close: () => host.remove() };
}
