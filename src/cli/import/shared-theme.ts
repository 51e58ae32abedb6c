import type { Theme } from "../../model/touchpoints-config.js";
import type { Carried } from "./carried.js";

/** Surveys have looks of their own, Earshot has one for the whole site: that of the first survey. */
export function sharedTheme(carried: readonly Carried[]): Theme | undefined {
  const [first, ...others] = carried.filter(({ theme }) => theme?.accent);
  for (const { theme, themePath, losses } of others) {
    if (theme?.accent?.toLowerCase() !== first?.theme?.accent?.toLowerCase())
      losses.lose(
        themePath,
        `its own colour ${theme?.accent}`,
        `theme.accent holds for all touchpoints; it is ${first?.theme?.accent}`,
      );
  }
  return first?.theme ?? carried.find(({ theme }) => theme)?.theme;
}
