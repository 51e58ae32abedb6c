import { nameOf } from "./name-of.js";

const languages = new Intl.DisplayNames("en", { type: "language", languageDisplay: "standard" });

/** A value of a facet as people say it. What a site has named itself stays as it is. */
export function nameOfValue(by: string, is: string): string {
  if (by === "device" || by === "source") return nameOf(is);
  return by === "locale" ? nameOfLanguage(is) : is;
}

function nameOfLanguage(locale: string): string {
  try {
    return languages.of(locale) ?? locale;
  } catch {
    // Pages say many things in their `lang`.
    return locale;
  }
}
