import { holds } from "../lib/holds.js";
import { messageOf } from "../lib/message-of.js";
import type { Facts } from "../model/condition.js";
import type { Plan } from "../model/plan.js";
import type { Touchpoint } from "../model/touchpoint.js";
import type { LoadRenderer, Ports, Showing } from "../ports.js";

/** The page comes first: a tab that is there a moment later is early enough. */
const SETTLE_MS = 300;

export interface Tabs {
  /** Puts up and takes down tabs as their audience says now. */
  place(): void;
  close(): void;
}

/** The quiet buttons on the edge of the page, for touchpoints that the visitor opens. */
export function createTabs(
  { clock, page, log }: Ports,
  plan: Plan,
  facts: Facts,
  loadRenderer: LoadRenderer,
  open: (touchpoint: Touchpoint) => void,
): Tabs {
  const touchpoints = plan.touchpoints.filter(({ presentation }) => presentation.as === "tab");
  const placed = new Map<string, Showing | "coming">();
  let closed = false;

  function place(): void {
    for (const touchpoint of touchpoints) {
      const wanted = !closed && holds(touchpoint.audience ?? {}, facts);
      if (wanted && !placed.has(touchpoint.id)) void put(touchpoint);
      if (!wanted) take(touchpoint.id);
    }
  }

  async function put(touchpoint: Touchpoint): Promise<void> {
    placed.set(touchpoint.id, "coming");
    try {
      const renderer = await loadRenderer();
      if (placed.get(touchpoint.id) !== "coming") return;
      const tab = { touchpoint, theme: plan.theme, locale: page.locale(), open: () => open(touchpoint) };
      placed.set(touchpoint.id, renderer.tab(tab));
    } catch (error) {
      placed.delete(touchpoint.id);
      log(`the tab of "${touchpoint.id}" could not be shown: ${messageOf(error)}`);
    }
  }

  function take(id: string): void {
    const there = placed.get(id);
    placed.delete(id);
    if (there && there !== "coming") there.close();
  }

  let cancel: (() => void) | undefined;
  const undo = touchpoints.length
    ? [
        page.on("route", place),
        page.on("load", () => {
          cancel = clock.after(SETTLE_MS, place);
        }),
      ]
    : [];

  return {
    place,
    close() {
      closed = true;
      cancel?.();
      for (const each of undo) each();
      place();
    },
  };
}
