/** The corner that is ours: the prompt's, else the tab's. */
export function host(): HTMLElement {
  const found = document.querySelector<HTMLElement>("earshot-prompt") ?? document.querySelector("earshot-tab");
  if (!found) throw new Error("nothing of ours is on the page");
  return found as HTMLElement;
}

/** Until it stands there. */
export const isIn = (place: Element) => until(() => document.querySelector("earshot-prompt")?.parentElement === place);

export const panel = () => inside(".panel");

/** The first in our corner that the selector matches. */
export function inside<E extends HTMLElement = HTMLElement>(selector: string): E {
  const found = host().shadowRoot?.querySelector<E>(selector);
  if (!found) throw new Error(`there is no ${selector}`);
  return found;
}

/** What has the focus in our corner; nothing while the focus is elsewhere. */
export const focused = () => document.querySelector("earshot-prompt")?.shadowRoot?.activeElement ?? undefined;

/** Until everything stands still but what counts time: half faded in, no contrast is what it will be. */
export async function settled(): Promise<void> {
  const drawn = host().shadowRoot?.querySelector("[data-scheme]");
  const moving = drawn?.getAnimations({ subtree: true }) ?? [];
  const styled = moving.filter((each) => each instanceof CSSAnimation || each instanceof CSSTransition);
  await Promise.all(styled.map(({ finished }) => finished.catch(() => {})));
}

/** Until it is so, looked at with each frame: it needs no timers, which a test may have stopped. */
export async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise(requestAnimationFrame);
}
