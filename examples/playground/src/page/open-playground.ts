import { createElement, render } from "preact";
import { templates } from "../document/templates.js";
import { freshState } from "../state/fresh-state.js";
import { fromFragment } from "../state/share-link.js";
import { App } from "./App.js";
import "../../../gallery/src/tool/tokens.css";
import "../../../gallery/src/tool/fields.css";
import "../styles/tokens.css";
import "../styles/page.css";
import "../styles/preview.css";
import "../styles/buttons.css";
import "../styles/parts.css";
import "../styles/form.css";
import "../styles/simulate.css";
import "../styles/dialog.css";
import "../styles/narrow.css";

/** @param fragment of the address: a link holds a whole state */
export async function openPlayground(fragment: string): Promise<void> {
  const state = (await fromFragment(fragment)) ?? freshState(templates[0]?.text ?? "", Date.now(), innerWidth < 600);
  // Another link in the same tab is another state; our own changes of the address don't tell of themselves.
  addEventListener("hashchange", () => location.reload());
  render(createElement(App, { state }), document.body);
}
