import * as lists from "stopword";
import { baseOf } from "./language-of.js";

const LISTS: Readonly<Record<string, readonly string[]>> = {
  ar: lists.ara,
  cs: lists.ces,
  da: lists.dan,
  de: lists.deu,
  en: lists.eng,
  es: lists.spa,
  fi: lists.fin,
  fr: lists.fra,
  it: lists.ita,
  ja: lists.jpn,
  ko: lists.kor,
  nb: lists.nob,
  nl: lists.nld,
  no: lists.nob,
  pl: lists.pol,
  pt: lists.por,
  ru: lists.rus,
  sv: lists.swe,
  tr: lists.tur,
  uk: lists.ukr,
  zh: lists.zho,
};

/** What is on the way from one thing to the next, and plain praise or blame: it says how, and never what of. */
const MORE: Readonly<Record<string, string>> = {
  en: `not no don't didn't doesn't isn't wasn't won't can't cannot couldn't wouldn't i'm i've it's that's you're they're
    there's let's i'd i'll we're just really so if too again even still ever always also got get getting want wanted need
    would could should will may might time times thing things bit lot when then there here why how its use used using
    one two first last next day days good great nice bad love loved like liked best better worst excellent perfect
    amazing awesome poor terrible horrible awful okay ok fine thanks thank please pretty quite well much many more most
    lots anything something everything nothing everyone someone make made makes go going went say said says tell told
    know see think feel try tried work works worked working easy hard happy find found way back year years month months
    week weeks i it is than any every each both few own same other another off down up out now since until while able
    expensive cheap fair slow slowly fast quick quickly simple simply clear clearly friendly helpful useful useless fun
    cool wrong right brilliant lovely beautiful terribly favourite favorite choose chose knew took take takes taken came
    come comes coming needs add buy bought put keep keeps kept let look looks looked seem seems seemed almost nearly
    don doesn didn isn wasn actually especially maybe perhaps absolutely totally highly extremely`,
  de: `nicht super toll tolle toller tolles schön gerne gern danke bitte leider sehr gut gute guten schlecht schlechte
    schlechter einfach immer nie wäre hätte schnell langsam perfekt prima klasse okay ok ganz etwas gibt einfacher
    besser beste bester bestes finde fand funktioniert klappt weiterhin unbedingt total echt wirklich eigentlich halt
    mal kam kommt tage tag woche wochen jahr jahre wurde`,
};

const sets = new Map<string, ReadonlySet<string>>();

/** Words that no topic begins or ends with, nor has within; none for a language without a list. */
export function stopWordsOf(language: string): ReadonlySet<string> {
  const base = baseOf(language);
  const known = sets.get(base);
  if (known) return known;
  const list = Object.hasOwn(LISTS, base) ? LISTS[base] : undefined;
  if (!list) return NONE;
  const made = new Set([...list, ...(MORE[base] ?? "").split(/\s+/)].map((word) => word.toLowerCase()));
  sets.set(base, made);
  return made;
}

const NONE: ReadonlySet<string> = new Set();
