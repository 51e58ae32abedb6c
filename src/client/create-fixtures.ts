import { mayStand } from "../eligibility/decide.js";
import { messageOf } from "../lib/message-of.js";
import type { Settings } from "../model/plan.js";
import type { Inline, Prompt } from "../model/prompt.js";
import type { Touchpoint } from "../model/touchpoint.js";
import type { Renderer, Showing } from "../ports.js";
import { inLanguage } from "./in-language.js";
import type { Seat } from "./seat.js";

/** What stands on the page before anybody asks: buttons on its edge, and prompts that are a part of it. */
export interface Fixtures {
  /** Puts up and takes down what stands there, as its audience says now. */
  place(): void;
  /** There is an element on the page for an inline touchpoint. */
  found(id: string): void;
  /** Takes down what stands there; prompts in the page were meant for somebody who has left. */
  clear(): void;
  close(): void;
}

export interface FixtureActions {
  /** The visitor has pressed a tab. */
  open(touchpoint: Touchpoint): void;
  /** A prompt for one place in the page. */
  compose(touchpoint: Touchpoint): Promise<Prompt>;
  /** Something stands there that may be answered at any time, be it offline. */
  standing(): void;
}

export function createFixtures(seat: Seat, settings: Settings, { open, compose, standing }: FixtureActions): Fixtures {
  const { facts, test, loadRenderer } = seat;
  const { clock, log, page } = seat.ports;
  const touchpoints = settings.touchpoints.filter(({ presentation: { as } }) => as === "tab" || as === "inline");
  const elements = new Set<string>();
  const placed = new Map<string, Showing | "coming">();
  let closed = false;

  const may = (touchpoint: Touchpoint) =>
    !closed && mayStand({ touchpoint, facts, test, now: clock.now(), consent: seat.consent() });

  function place(): void {
    for (const touchpoint of touchpoints) {
      const { id, presentation } = touchpoint;
      const wanted = may(touchpoint) && (presentation.as === "tab" || elements.has(id));
      if (wanted && !placed.has(id)) void put(touchpoint);
      if (!wanted) take(id);
    }
  }

  async function put(touchpoint: Touchpoint): Promise<void> {
    placed.set(touchpoint.id, "coming");
    try {
      const look = inLanguage({ settings, seat }, touchpoint);
      const renderer = await loadRenderer(look);
      if (placed.get(touchpoint.id) !== "coming") return;
      const showing = draw(renderer, touchpoint, look);
      // A renderer of the host's own may have no tabs.
      if (!showing) return;
      placed.set(touchpoint.id, showing);
      standing();
    } catch (error) {
      placed.delete(touchpoint.id);
      log(`"${touchpoint.id}" could not be put on the page: ${messageOf(error)}`);
    }
  }

  function draw(renderer: Renderer, touchpoint: Touchpoint, look: Omit<Inline, "open">): Showing | undefined {
    if (touchpoint.presentation.as === "tab") return renderer.tab?.({ ...look, open: () => open(touchpoint) });
    return renderer.inline?.({ ...look, open: async () => (may(touchpoint) ? compose(touchpoint) : undefined) });
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
    found(id) {
      elements.add(id);
      place();
    },
    clear() {
      for (const id of [...placed.keys()]) take(id);
    },
    close() {
      closed = true;
      stop?.();
      place();
    },
  };
}
