import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { count } from "../../widgets/strings/count.js";
import { en } from "../../widgets/strings/en.js";
import { firstEn } from "../../widgets/strings/first-en.js";
import { languages, speak } from "../../widgets/strings/languages.js";
import { loadStrings } from "../../widgets/strings/load-strings.js";
import { numberIn } from "../../widgets/strings/number-in.js";
import type { Strings } from "../../widgets/strings/strings.js";
import { wordsIn } from "../../widgets/strings/words.js";

const folder = fileURLToPath(new URL("../../widgets/strings/languages/", import.meta.url));
const tags = readdirSync(folder).map((name) => name.replace(/\.ts$/, ""));

const RIGHT_TO_LEFT = ["ar", "fa", "he", "ur"];

/** What every text of a language is written in at least once; the others are written in Latin alone. */
const SCRIPTS: Readonly<Record<string, RegExp>> = {
  ar: /\p{Script=Arabic}/u,
  bg: /\p{Script=Cyrillic}/u,
  el: /\p{Script=Greek}/u,
  fa: /\p{Script=Arabic}/u,
  he: /\p{Script=Hebrew}/u,
  hi: /\p{Script=Devanagari}/u,
  ja: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u,
  ko: /\p{Script=Hangul}/u,
  ru: /\p{Script=Cyrillic}/u,
  th: /\p{Script=Thai}/u,
  uk: /\p{Script=Cyrillic}/u,
  ur: /\p{Script=Arabic}/u,
  zh: /\p{Script=Han}/u,
  "zh-tw": /\p{Script=Han}/u,
};

/** Words that a language shares with English. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  Feedback: ["da", "de", "it", "nl", "ro"],
  Test: ["cs", "da", "de", "fr", "hr", "it", "nb", "nl", "pl", "ro", "sk", "sv", "tr"],
  Neutral: ["da", "de", "es", "sv"],
  Send: ["da", "nb"],
};

const BUTTONS = ["close", "back", "next", "send", "skip", "later", "tab", "keepOpen"];

test("the loader knows every file", () => {
  expect(Object.keys(languages).sort()).toEqual([...tags].sort());
});

describe.each(tags)("%s", async (tag) => {
  const strings = await stringsOf(tag);
  const texts = textsOf(strings);
  const english = textsOf(en);
  const without = ({ charactersLeft, ...rest }: Strings) => Object.keys(textsOf(rest));

  test("has one constant, named like the file", async () => {
    const name = tag.replace(/-(.)/, (_, letter: string) => letter.toUpperCase());
    expect(Object.keys(await import(`../../widgets/strings/languages/${tag}.ts`))).toEqual([name]);
  });

  test("says all that English says", () => {
    expect(without(strings).sort()).toEqual(without(en).sort());
    expect(strings.csat.faces).toHaveLength(5);
    expect(strings.csat.thumbs).toHaveLength(2);
  });

  test("says it in its own words", () => {
    const same = Object.entries(texts).filter(([key, text]) => text === english[key]);
    expect(same.filter(([, text]) => !SHARED[text]?.includes(tag))).toEqual([]);
  });

  test("keeps what is filled in", () => {
    for (const [key, text] of Object.entries(texts)) {
      if (!key.startsWith("charactersLeft")) expect(holes(text), key).toEqual(holes(english[key] ?? ""));
    }
    expect(strings.wrong.email).toContain("name@example.com");
    expect(strings.wrong.phone.match(/\+\d[\d -]+\d/)?.[0].replace(/\D/g, "")).toMatch(/^\d{9,14}$/);
  });

  test("has the forms of its numbers", () => {
    const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions();
    expect(Object.keys(strings.charactersLeft).sort()).toEqual([...pluralCategories].sort());
    for (const n of [3, 5, 21, 100]) {
      expect(count(wordsIn({ strings, locale: tag, number: numberIn(tag) }), strings.charactersLeft, n)).toContain(
        n.toLocaleString(tag),
      );
    }
  });

  test("tells apart what is chosen between", () => {
    const { nps, csat, ces, emotions, close, back, next, send, skip, later } = strings;
    const choices = [
      csat.faces,
      csat.thumbs,
      Object.values(emotions),
      Object.values(nps),
      Object.values(ces),
      [close, back, next, send, skip, later],
    ];
    for (const choice of choices) expect(new Set(choice).size, choice.join()).toBe(choice.length);
    expect([csat.low, csat.high]).toEqual([csat.faces[0], csat.faces[4]]);
  });

  test("is short", () => {
    const long = Object.entries(texts).filter(([key, text]) => {
      const words = key.startsWith("charactersLeft") ? en.charactersLeft.other : (english[key] ?? "");
      return text.length > (BUTTONS.includes(key) ? 20 : 2 * words.length + 12);
    });
    expect(long).toEqual([]);
  });

  test("is written cleanly", () => {
    for (const [key, text] of Object.entries(texts)) {
      expect(text.trim(), key).not.toBe("");
      expect(text.trim(), key).toBe(text);
      // Searched for, compared and drawn alike everywhere.
      expect(text.normalize("NFC"), key).toBe(text);
      // Typewriter quotes and dots, doubled spaces.
      expect(text, key).not.toMatch(/['"`]|\.\.|\s\s/);
      // The full-width stop and comma carry their own space.
      expect(text, key).not.toMatch(/\s[。，、]|[。，、]\s/);
    }
  });

  test("ends its sentences as it does", () => {
    const stop = tag === "th" ? /[^.]$/ : /[.。।۔]$/;
    for (const [key, text] of Object.entries(texts)) {
      const original = english[key] ?? "";
      if (original.endsWith(".")) expect(text, key).toMatch(stop);
      else if (original.endsWith("…")) expect(text, key).toMatch(/…$/);
      else expect(text, key).toMatch(/[^.。।۔…]$/);
    }
  });

  test("is written in its script", () => {
    const script = SCRIPTS[tag];
    for (const [key, text] of Object.entries(texts)) {
      const own = text.replace(/\{\w+\}|name@example\.com/g, "");
      if (script) expect(own, key).toMatch(script);
      else expect(own, key).not.toMatch(/(?!\p{Script=Latin})\p{Letter}/u);
      // A Latin letter that only looks like one of theirs.
      if (script && tag !== "el") expect(own, key).not.toMatch(/\p{Script=Latin}/u);
    }
  });
});

test("nowhere a number is turned round by the text about it", async () => {
  for (const tag of RIGHT_TO_LEFT) {
    expect((await stringsOf(tag)).wrong.phone).toMatch(/\u2066\+[\d ]+\u2069/);
  }
});

describe("loading", () => {
  test.each([
    ["de", "de"],
    ["de-AT", "de"],
    ["DE-at", "de"],
    ["pt", "pt"],
    ["pt-PT", "pt"],
    ["pt-BR", "pt-br"],
    ["pt_BR", "pt-br"],
    ["zh", "zh"],
    ["zh-CN", "zh"],
    ["zh-Hans-HK", "zh"],
    ["zh-Hant", "zh-tw"],
    ["zh-Hant-HK", "zh-tw"],
    ["zh-TW", "zh-tw"],
    ["zh-hk", "zh-tw"],
    ["zh-MO", "zh-tw"],
    ["no", "nb"],
    ["nn-NO", "nb"],
    ["iw", "he"],
    ["in-ID", "id"],
    ["sr-Latn-RS", "en"],
    ["", "en"],
    ["constructor", "en"],
    ["not a language", "en"],
  ])("%s is read in %s", async (locale, tag) => {
    expect((await speak(locale)).strings).toBe(tag === "en" ? en : await stringsOf(tag));
  });

  test("the first English words are there already", async () => {
    const load = () => expect.unreachable();
    for (const locale of ["en", "EN-gb"])
      expect(await loadStrings(locale, false, load)).toEqual({ strings: firstEn, locale });
    expect(await loadStrings("en-GB", true)).toMatchObject({ strings: en, locale: "en-GB" });
  });

  test("what fails to load is English, and counts in it", async () => {
    const fail = () => Promise.reject(new TypeError("Failed to fetch dynamically imported module"));
    expect(await loadStrings("ar", false, fail)).toEqual({ strings: firstEn, locale: "en" });
    expect(await speak("de", { de: fail })).toMatchObject({ strings: en, locale: "en" });
    await expect(loadStrings("ar", true, fail)).rejects.toThrow("Failed to fetch");
  });
});

describe("saying", () => {
  const words = (locale: string) => wordsIn({ strings: en, locale, number: numberIn(locale) });

  test("numbers in the digits of the language", () => {
    expect(words("en").fill("{n} of {total}", 2, 10)).toBe("2 of 10");
    expect(words("fa").fill("{n} از {total}", 2, 10)).toBe("۲ از ۱۰");
    expect(words("ar-EG").fill("{n} من {total}", 2, 10)).toBe("٢ من ١٠");
    expect(words("de").fill("Noch {n}", 1234)).toBe("Noch 1.234");
    expect(words("ar-EG").number(7)).toBe("٧");
  });

  test("forms by number", () => {
    expect(count(words("en"), en.charactersLeft, 1)).toBe("1 character left");
    expect(count(words("en"), en.charactersLeft, 0)).toBe("0 characters left");
  });

  test("the forms that there are, where the language has others", () => {
    expect(count(words("pl"), en.charactersLeft, 3)).toBe("3 characters left");
  });
});

async function stringsOf(tag: string): Promise<Strings> {
  const strings = await languages[tag]?.();
  if (!strings) throw new Error(`No language ${tag}`);
  return strings;
}

/** Every text by its path: `{ "csat.faces.0": "Very dissatisfied" }`. */
function textsOf(value: object, path = ""): Record<string, string> {
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]) =>
      typeof each === "string" ? [[path + key, each]] : Object.entries(textsOf(each, `${path}${key}.`)),
    ),
  );
}

function holes(text: string): string[] {
  return (text.match(/\{\w+\}/g) ?? []).sort();
}
