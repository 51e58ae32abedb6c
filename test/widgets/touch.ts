import { vi } from "vitest";
import { host } from "./find.js";

const TOUCHED = /\((any-)?pointer: coarse\)/;
const POINTED = /\((any-)?(hover: hover|pointer: fine)\)/;

/**
 * What is on the page takes the pointer for a finger. The media queries are answered by hand: Chromium's own emulation
 * can't be taken back, so the tests after it would have neither a finger nor a mouse.
 */
export function touchScreen(): void {
  const real = window.matchMedia.bind(window);
  const answer = (query: string) => (TOUCHED.test(query) ? "all" : POINTED.test(query) ? "not all" : query);
  vi.spyOn(window, "matchMedia").mockImplementation((query) => real(answer(query)));
  for (const sheet of host().shadowRoot?.adoptedStyleSheets ?? [])
    for (const rule of sheet.cssRules)
      if (rule instanceof CSSMediaRule) rule.media.mediaText = answer(rule.media.mediaText);
}
