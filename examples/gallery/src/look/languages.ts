/** Every language that Earshot speaks; a test holds it against the files. */
export const languages = [
  ..."en,ar,bg,cs,da,de,el,es,fa,fi,fr,he,hi,hr,hu,id,it,ja,ko,nb,nl,pl,pt,pt-br,ro,ru,sk,sv,th,tr,uk,ur,vi,zh,zh-tw".split(
    ",",
  ),
];

const names = new Intl.DisplayNames("en", { type: "language" });

/** In English, and as those who speak it write it. */
export function nameOf(language: string): string {
  const own = new Intl.DisplayNames(language, { type: "language" }).of(language);
  const english = names.of(language) ?? language;
  return own && own !== english ? `${english} · ${own}` : english;
}
