import type { Scene, State, View } from "./state.js";

export const freshView: View = { as: "written", scheme: "auto", dir: "auto", lang: "en", width: "768" };

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

/** @param now epoch milliseconds @param narrow there is room for no more than the window of a phone */
export function freshState(text: string, now: number, narrow = false): State {
  return { text, chosen: 0, view: { ...freshView, ...(narrow && { width: "390" }) }, scene: freshScene(now) };
}
