import { render } from "preact";
import type { Tab } from "../../src/model/prompt.js";
import type { Showing } from "../../src/ports.js";
import { createHost } from "../host/create-host.js";
import { writingDirection } from "../host/writing-direction.js";
import { strings as t } from "../strings.js";
import { applyTheme } from "../theme/apply-theme.js";
import { tabCss } from "./tab.css.js";

/** Puts a quiet button on the edge of the page. */
export function showTab({ touchpoint, theme, locale, open }: Tab): Showing {
  const lifetime = new AbortController();
  const { host, root } = createHost("earshot-tab", tabCss, lifetime.signal);
  const view = (
    <button
      type="button"
      class="tab"
      part="tab"
      lang={locale}
      dir={writingDirection(locale)}
      aria-haspopup="dialog"
      onClick={() => {
        // Safari does not focus a button that is clicked, and the prompt gives the focus back to where it was.
        host.focus();
        open();
      }}
      ref={(button) => {
        if (button) applyTheme(host, button, theme, lifetime.signal);
      }}
    >
      <span>{touchpoint.presentation.label ?? t.tab}</span>
    </button>
  );
  render(view, root);
  return { close: () => lifetime.abort() };
}
