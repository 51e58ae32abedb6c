import { together } from "../../lib/together.js";
import type { Unsubscribe } from "../../model/events.js";
import { listen } from "../listen.js";
import { listenTo } from "./listen-to.js";

/** What happens to a page without a change of its elements. */
const EVENTS = ["scroll", "input", "change", "invalid", "submit", "toggle", "play", "pause", "fullscreenchange"];

/** Tells whatever the page does in answer to a press; to be listened to only while one waits for its answer. */
export function onReaction(tell: (detail: undefined) => void): Unsubscribe {
  const react = () => tell(undefined);
  const { navigation } = window as { navigation?: EventTarget };
  const changes = new MutationObserver(react);
  changes.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  return together(
    () => changes.disconnect(),
    listenTo(document, EVENTS, react),
    listen(document, "focusin", ({ target }) => {
      // The press itself moves the focus to what is pressed; that is no answer.
      if (target instanceof Element && !target.matches(":active")) react();
    }),
    // A dialog for files or for printing, another window.
    listen(window, "blur", ({ target }) => target instanceof Node || react()),
    ...(navigation ? [listen(navigation, "navigate", react)] : []),
  );
}
