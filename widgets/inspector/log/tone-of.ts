import type { EarshotEvents } from "../../../src/model/events.js";

const TONES: { readonly [K in keyof EarshotEvents]?: "good" | "wary" | "bad" } = {
  shown: "good",
  answered: "good",
  delivered: "good",
  retry: "wary",
  suspended: "wary",
  degraded: "wary",
  rejected: "bad",
  dropped: "bad",
};

/** Whether an event is good news or bad. */
export function toneOf(type: keyof EarshotEvents): string {
  return TONES[type] ?? "";
}
