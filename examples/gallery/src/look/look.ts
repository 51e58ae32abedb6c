import { contents } from "../sample/contents.js";
import { variantIds } from "../sample/variants.js";
import { languages } from "./languages.js";
import { stateIds } from "./states.js";

/** What can be chosen, by its name in the address. The first is meant where nothing is said. */
export const choices = {
  question: ["all", ...variantIds],
  state: stateIds,
  content: Object.keys(contents) as (keyof typeof contents)[],
  as: ["popover", "dialog", "bar", "inline", "tab"],
  position: ["bottom-end", "bottom", "bottom-start", "end", "center", "start", "top-end", "top", "top-start"],
  scheme: ["auto", "light", "dark"],
  dir: ["auto", "ltr", "rtl"],
  lang: languages,
  preset: ["plain", "soft", "sharp"],
  /** Six digits of a colour; any other will do as well. */
  accent: ["own", "0b57d0", "0a7d55", "c2185b", "ffeb3b", "777777", "000000", "ffffff"] as string[],
  radius: ["own", "0px", "4px", "12px", "28px"],
  font: ["system", "inherit"],
  width: ["full", "320", "390", "768"],
} as const satisfies Record<string, readonly string[]>;

/** One thing to look at, in one way. */
export type Look = { readonly [K in keyof typeof choices]: (typeof choices)[K][number] };

export type Choice = keyof Look;

const COLOUR = /^[\da-f]{6}$/;

/** @param search of an address; what it does not say, or says wrongly, is as if it was not said */
export function readLook(search: string | URLSearchParams): Look {
  const said = new URLSearchParams(search);
  const chosen = Object.entries(choices).map(([name, options]) => {
    const value = said.get(name) ?? "";
    const known = (options as readonly string[]).includes(value) || (name === "accent" && COLOUR.test(value));
    return [name, known ? value : options[0]];
  });
  return Object.fromEntries(chosen);
}

/** The shortest search that says the same. */
export function writeLook(look: Partial<Look>): URLSearchParams {
  const said = new URLSearchParams();
  for (const [name, value] of Object.entries(look)) {
    if (value !== choices[name as Choice]?.[0]) said.set(name, value);
  }
  return said;
}
