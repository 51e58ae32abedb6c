import { languageOf } from "../lib/language-of.js";
import type { Settings } from "../model/plan.js";
import type { Touchpoint } from "../model/touchpoint.js";
import type { Look } from "../ports.js";
import { localize } from "../prompt/localize.js";
import type { Seat } from "./seat.js";

/** The touchpoint as this visitor reads it: in the language of the page, or the one that was set. */
export function inLanguage(
  { settings, seat }: { readonly settings: Settings; readonly seat: Seat },
  touchpoint: Touchpoint,
): Look {
  const { language, locale, theme } = settings;
  const wanted = languageOf(locale === "auto" ? seat.ports.page.locale() : locale);
  return { ...localize(touchpoint, wanted, language), theme };
}
