import { holds } from "../lib/holds.js";
import { messageOf } from "../lib/message-of.js";
import type { Facts } from "../model/condition.js";
import type { Plan } from "../model/plan.js";
import type { Touchpoint } from "../model/touchpoint.js";
import type { LoadRenderer, Ports, Showing } from "../ports.js";

export interface Tabs {
  /** Puts up and takes down tabs as their audience says now. */
  place(): void;
  close(): void;
}

/** The quiet buttons on the edge of the page, for touchpoints that the visitor opens. */
export function createTabs(
  { page, log }: Ports,
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

  const stop = touchpoints.length ? page.on("route", place) : undefined;
  place();

  return {
    place,
    close() {
      closed = true;
      stop?.();
      place();
    },
  };
}
