import { duration } from "../../../../src/lib/duration.js";
import type { SimDevice } from "./sim-device.js";

/** What a visitor can do in a scene. */
interface Deed {
  readonly name: string;
  /** What there is to say of it, and how it would be said; empty where there is nothing. */
  readonly asks: string;
  readonly usual: string;
  run(device: SimDevice, what: string): Promise<void> | void;
}

/** Within which nothing must answer, for clicks to be in anger. */
const REACTION_MS = 2_000;

export const deeds: Readonly<Record<string, Deed>> = {
  event: deed("Event", "name of the event", "order_completed", ({ earshot }, name) => earshot.track(name)),
  wait: deed("Waits", "how long", "30s", ({ clock }, span) => clock.advance(duration(span) ?? 0)),
  click: deed("Clicks", "selector", "#buy", ({ page, senses }, selector) => {
    senses.press();
    page.click(selector);
    senses.react();
  }),
  scroll: deed("Scrolls to", "share of the page", "0.75", ({ senses }, depth) =>
    senses.scroll({ depth: Number(depth) || 0 }),
  ),
  sees: deed("Sees", "selector", "#reviews", ({ senses }, selector) => senses.show(selector, {}, 1)),
  rage: deed("Rage clicks", "", "", async ({ clock, senses }) => {
    for (let i = 0; i < 4; i++) senses.press({ x: 10, y: 10 });
    await clock.advance(REACTION_MS);
  }),
  error: deed("Meets an error", "", "", ({ senses }) => senses.fail()),
  exit: deed("Turns away", "", "", ({ senses }) => senses.pointerOut()),
  goes: deed("Goes to", "address", "/cart", ({ page }, address) => page.go(address)),
  leaves: deed("Leaves the tab for", "how long", "10m", async ({ clock, page }, span) => {
    page.setVisible(false);
    await clock.advance(duration(span) ?? 0);
    page.setVisible(true);
  }),
};

function deed(name: string, asks: string, usual: string, run: Deed["run"]): Deed {
  return { name, asks, usual, run };
}
