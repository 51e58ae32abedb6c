import type { Prompt } from "../../src/model/prompt.js";
import { enter } from "../host/enter.js";
import type { Kit } from "../kit/kit.js";
import type { Started } from "../start-prompt.js";
import { autoCloseCss } from "./auto-close.css.js";

/** What turns to the prompt holds the clock, and what is done in it stops it for good. */
const HELD_BY = ["pointerenter", "pointerleave", "focusin", "focusout"];
const STOPPED_BY = ["click", "keydown", "input"];

/**
 * Shows how long is left as a bar that grows shorter. It pauses while the pointer or the focus rests on the prompt and
 * while nobody sees the page, and stops for good at the first thing done in it, or by its own button: nobody may be
 * hurried (https://www.w3.org/TR/WCAG22/#timing-adjustable).
 */
function start({ touchpoint }: Prompt, { panel, leave, signal }: Started, { t }: Kit): void {
  const { autoCloseMs: duration } = touchpoint.presentation;
  if (duration === undefined) return;
  const keep = document.createElement("button");
  keep.type = "button";
  keep.className = "quiet keep";
  keep.part.add("keep-open");
  keep.textContent = t.keepOpen;
  const bar = document.createElement("div");
  bar.className = "time-left";
  bar.part.add("time-left");
  panel.append(keep, bar);

  // The clock is the bar's own animation: what is seen is what is counted. It runs under reduced motion as well, in
  // steps, for it tells something.
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const clock = bar.animate([{ scale: "1 1" }, { scale: "0 1" }], {
    duration,
    easing: still ? "steps(10)" : "linear",
    fill: "forwards",
  });
  const held = () =>
    document.hidden ||
    (matchMedia("(hover: hover)").matches && panel.matches(":hover")) ||
    panel.matches(":focus-within");

  const ends = new AbortController();
  const heard = { signal: ends.signal };
  const look = () => (held() ? clock.pause() : clock.play());
  function stop(): void {
    const focused = keep.matches(":focus");
    ends.abort();
    clock.cancel();
    keep.remove();
    bar.remove();
    if (focused) enter(panel);
  }

  for (const type of HELD_BY) panel.addEventListener(type, look, heard);
  // A key on the button comes to it as a click; what else the key does must not befall what has the focus next.
  const done = ({ target, type }: Event) => (target !== keep || type === "click") && stop();
  for (const type of STOPPED_BY) panel.addEventListener(type, done, heard);
  document.addEventListener("visibilitychange", look, heard);
  signal.addEventListener("abort", stop);
  clock.onfinish = () => {
    stop();
    leave("timedOut");
  };
  look();
}

export const autoClose = { css: autoCloseCss, start };
