import type { Scene, State, View } from "./state.js";

export const freshView: View = { as: "written", scheme: "auto", dir: "auto", lang: "en", width: "full" };

/** @param now epoch milliseconds */
export function freshScene(now: number): Scene {
  return {
    // A minute is as exact as anybody sets a clock.
    now: Math.floor(now / 60_000) * 60_000,
    address: "https://shop.example/checkout/done",
    device: "desktop",
    locale: "en",
    user: "",
    consent: "",
    test: false,
    visible: true,
    facts: [],
    past: [],
    steps: [],
  };
}

/** @param now epoch milliseconds */
export function freshState(text: string, now: number): State {
  return { text, chosen: 0, view: freshView, scene: freshScene(now) };
}
