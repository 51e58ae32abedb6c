import { together } from "../../lib/together.js";
import type { Unsubscribe } from "../../model/events.js";
import type { SenseEvents } from "../../model/senses.js";
import { listen } from "../listen.js";
import { listenTo } from "./listen-to.js";

type Did = SenseEvents["form"]["did"];

/** What isn't typed into. */
const UNTYPED = "[type=hidden], [type=submit], [type=button], [type=image], [type=checkbox], [type=radio]";

/** Tells what becomes of the forms on the page. Searching is no filling in: search forms are left out. */
export function onForm(tell: (detail: SenseEvents["form"]) => void): Unsubscribe {
  const say = (event: Event, did: Did) => {
    const form = formOf(event.target);
    if (form && !isSearch(form)) tell({ form, did, isThere: () => form.isConnected });
  };
  return together(
    listen(document, "input", (event) => say(event, "touched")),
    // `formdata` as well: of a form that a script reads or sends there is no `submit`.
    listenTo(document, ["submit", "formdata"], (event) => say(event, "sent")),
    listen(document, "focusin", (event) => say(event, "back")),
    listen(document, "focusout", (event) => {
      const { relatedTarget } = event as FocusEvent;
      if (formOf(relatedTarget) !== formOf(event.target)) say(event, "left");
    }),
  );
}

function formOf(target: EventTarget | null): HTMLFormElement | null {
  // A field may belong to a form that it isn't in.
  if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) return target.form;
  return target instanceof Element ? target.closest("form") : null;
}

function isSearch(form: HTMLFormElement): boolean {
  if (form.closest("search, [role=search]")) return true;
  return !!form.querySelector("[type=search]") && !form.querySelector(`input:not([type=search], ${UNTYPED}), textarea`);
}
