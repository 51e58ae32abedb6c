import { en } from "./en.js";
import type { Spoken } from "./load-strings.js";
import { numberIn } from "./number-in.js";
import type { Strings } from "./strings.js";

type Languages = Readonly<Record<string, () => Promise<Strings>>>;

/** Names that a language also goes by; Nynorsk is nearer to Bokmål than to English. */
const ALIASES: Readonly<Record<string, string>> = { in: "id", iw: "he", nn: "nb", no: "nb" };

/** Chinese is read by script, which the region tells where the tag doesn't. */
const TRADITIONAL = /^zh\b(?!.*-hans).*-(hant|tw|hk|mo)\b/;

/**
 * The languages beside English, by tag in lower case. The imports are literal, so that bundlers find the files; their
 * hashed names weigh half a kilobyte, which is why this list is a chunk of its own.
 */
export const languages: Languages = {
  de: () => import("./languages/de.js").then((m) => m.de),
  fr: () => import("./languages/fr.js").then((m) => m.fr),
  es: () => import("./languages/es.js").then((m) => m.es),
  it: () => import("./languages/it.js").then((m) => m.it),
  pt: () => import("./languages/pt.js").then((m) => m.pt),
  "pt-br": () => import("./languages/pt-br.js").then((m) => m.ptBr),
  nl: () => import("./languages/nl.js").then((m) => m.nl),
  da: () => import("./languages/da.js").then((m) => m.da),
  sv: () => import("./languages/sv.js").then((m) => m.sv),
  nb: () => import("./languages/nb.js").then((m) => m.nb),
  fi: () => import("./languages/fi.js").then((m) => m.fi),
  pl: () => import("./languages/pl.js").then((m) => m.pl),
  cs: () => import("./languages/cs.js").then((m) => m.cs),
  sk: () => import("./languages/sk.js").then((m) => m.sk),
  hu: () => import("./languages/hu.js").then((m) => m.hu),
  ro: () => import("./languages/ro.js").then((m) => m.ro),
  bg: () => import("./languages/bg.js").then((m) => m.bg),
  hr: () => import("./languages/hr.js").then((m) => m.hr),
  el: () => import("./languages/el.js").then((m) => m.el),
  tr: () => import("./languages/tr.js").then((m) => m.tr),
  ru: () => import("./languages/ru.js").then((m) => m.ru),
  uk: () => import("./languages/uk.js").then((m) => m.uk),
  ar: () => import("./languages/ar.js").then((m) => m.ar),
  he: () => import("./languages/he.js").then((m) => m.he),
  fa: () => import("./languages/fa.js").then((m) => m.fa),
  ur: () => import("./languages/ur.js").then((m) => m.ur),
  hi: () => import("./languages/hi.js").then((m) => m.hi),
  ja: () => import("./languages/ja.js").then((m) => m.ja),
  ko: () => import("./languages/ko.js").then((m) => m.ko),
  zh: () => import("./languages/zh.js").then((m) => m.zh),
  "zh-tw": () => import("./languages/zh-tw.js").then((m) => m.zhTw),
  id: () => import("./languages/id.js").then((m) => m.id),
  vi: () => import("./languages/vi.js").then((m) => m.vi),
  th: () => import("./languages/th.js").then((m) => m.th),
};

/** All words in the language that is nearest to the one wanted; never rejects. */
export async function speak(locale: string, known: Languages = languages): Promise<Spoken> {
  // Pages also write `lang="pt_BR"`.
  const tag = locale.toLowerCase().replaceAll("_", "-");
  const language = tag.replace(/-.*/, "");
  for (const key of [TRADITIONAL.test(tag) ? "zh-tw" : tag, ALIASES[language] ?? language]) {
    // Its own: a page may claim to be written in "constructor".
    const strings = Object.hasOwn(known, key) ? await known[key]?.().catch(() => undefined) : undefined;
    if (strings) return { strings, locale, number: numberIn(locale) };
  }
  const english = language === "en" ? locale : "en";
  return { strings: en, locale: english, number: numberIn(english) };
}
