import { mayStand } from "../eligibility/decide.js";
import { messageOf } from "../lib/message-of.js";
import type { Settings } from "../model/plan.js";
import type { Touchpoint } from "../model/touchpoint.js";
import type { Showing } from "../ports.js";
import { localize } from "../prompt/localize.js";
import { localeOf } from "./compose-prompt.js";
import type { Seat } from "./seat.js";

export interface Tabs {
  /** Puts up and takes down tabs as their audience says now. */
  place(): void;
  close(): void;
}

/** The quiet buttons on the edge of the page, for touchpoints that the visitor opens. */
export function createTabs(seat: Seat, settings: Settings, open: (touchpoint: Touchpoint) => void): Tabs {
  const { facts, test, loadRenderer } = seat;
  const { clock, log, page } = seat.ports;
  const touchpoints = settings.touchpoints.filter(({ presentation }) => presentation.as === "tab");
  const placed = new Map<string, Showing | "coming">();
  let closed = false;

  function place(): void {
    for (const touchpoint of touchpoints) {
      const wanted = !closed && mayStand({ touchpoint, facts, test, now: clock.now(), consent: seat.consent() });
      if (wanted && !placed.has(touchpoint.id)) void put(touchpoint);
      if (!wanted) take(touchpoint.id);
    }
  }

  async function put(touchpoint: Touchpoint): Promise<void> {
    placed.set(touchpoint.id, "coming");
    try {
      const renderer = await loadRenderer();
      if (placed.get(touchpoint.id) !== "coming") return;
      const locale = localeOf({ settings, seat });
      const tab = { touchpoint: localize(touchpoint, locale), theme: settings.theme, locale };
      placed.set(touchpoint.id, renderer.tab({ ...tab, open: () => open(touchpoint) }));
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
