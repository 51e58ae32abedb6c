/**
 * A language tag as `Intl` takes it, which throws at what is none. A page may say anything of its language:
 * `lang="pt_BR"` is mended, what can't be is English.
 */
export function languageOf(written: string): string {
  try {
    return Intl.getCanonicalLocales(written.replaceAll("_", "-"))[0] ?? "en";
  } catch {
    return "en";
  }
}
