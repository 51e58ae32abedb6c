import type { Strings } from "./strings.js";

/**
 * The languages beside English, by tag in lower case. The imports are literal, so that bundlers find the files; their
 * hashed names weigh half a kilobyte, which is why this list is a chunk of its own.
 */
export const languages: Readonly<Record<string, () => Promise<Strings>>> = {
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
