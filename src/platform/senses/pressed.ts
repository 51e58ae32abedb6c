/** What is there to be clicked, by what it is. */
const CLICKABLE = "button, a[href], [role=button], input[type=submit], input[type=button], summary, [onclick]";
const FIELD = "input, textarea, select, [contenteditable]";
/** What answers to a click in ways that can't be seen from outside. */
const OPAQUE = "label, option, canvas, video, audio, embed, object";
/** What is off, or chosen already, has no more to do. */
const AT_REST = ":disabled, [aria-disabled=true], [aria-current], [aria-selected=true], [aria-checked=true]";

export interface Pressed {
  readonly clickable: boolean;
  readonly field: boolean;
}

/** What a pointer event hit; `undefined` when that is our own. */
export function pressed(event: Event): Pressed | undefined {
  const { target } = event;
  if (!(target instanceof Element) || target.localName.startsWith("earshot-")) return undefined;
  const nearest = target.closest(`${CLICKABLE}, ${FIELD}, ${OPAQUE}`);
  const named = nearest?.matches(CLICKABLE) ?? false;
  return {
    // Inside a component of its own, the answer may stay inside as well.
    clickable: event.composedPath()[0] === target && (nearest ? named && judgeable(nearest) : looksClickable(target)),
    field: !named && (nearest?.matches(FIELD) ?? false),
  };
}

function judgeable(element: Element): boolean {
  return !element.matches(AT_REST) && !(element instanceof HTMLAnchorElement && leadsAway(element));
}

/** Something is loading, or another program opens: that takes as long as it takes. */
function leadsAway(link: HTMLAnchorElement): boolean {
  if (link.hasAttribute("download") || (link.target && link.target !== "_self")) return true;
  return link.protocol !== "javascript:" && link.href.split("#")[0] !== location.href.split("#")[0];
}

/** Where the whole page has that cursor (an old trick for Safari on iOS), it says nothing. */
function looksClickable(target: Element): boolean {
  const pointsAt = (element: Element) => getComputedStyle(element).cursor === "pointer";
  return pointsAt(target) && !pointsAt(document.body);
}
