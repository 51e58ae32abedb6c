import type { Watch, WideWorld } from "../watch.js";

/** Fires when the page is in view again after so long in the background. */
export const returnToPage: Watch<"return", WideWorld> = ({ forMs }, { clock, page }, fire) => {
  let awaySince: number | undefined;
  return page.on("visibility", () => {
    if (!page.visible()) {
      awaySince ??= clock.now();
      return;
    }
    const awayMs = awaySince === undefined ? -1 : clock.now() - awaySince;
    awaySince = undefined;
    if (awayMs >= forMs) fire();
  });
};
