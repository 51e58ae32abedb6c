import { en } from "./en.js";
import type { Strings } from "./strings.js";

/** Names that a language also goes by; Nynorsk is nearer to Bokmål than to English. */
const ALIASES: Readonly<Record<string, string>> = { in: "id", iw: "he", nn: "nb", no: "nb" };

/** Chinese is read by script, which the region tells where the tag doesn't. */
const TRADITIONAL = /^zh\b(?!.*-hans).*-(hant|tw|hk|mo)\b/;

/**
 * The words of the wing in the language of a page: its region's, its language's, else English, for which nothing is
 * loaded. What can't be loaded is English too: no prompt stays away for want of a translation.
 */
export async function loadStrings(locale: string, load = () => import("./languages.js")): Promise<Strings> {
  // Pages also write `lang="pt_BR"`.
  const tag = locale.toLowerCase().replaceAll("_", "-");
  const language = tag.replace(/-.*/, "");
  if (language === "en") return en;
  try {
    const { languages } = await load();
    for (const key of [TRADITIONAL.test(tag) ? "zh-tw" : tag, ALIASES[language] ?? language]) {
      // Its own: a page may claim to be written in "constructor".
      if (Object.hasOwn(languages, key)) return (await languages[key]?.()) ?? en;
    }
  } catch {}
  return en;
}
