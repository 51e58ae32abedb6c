import { expect, test } from "vitest";
import { languageOf } from "../../../src/lib/language-of.js";

test.each([
  ["de-AT", "de-AT"],
  ["DE-at", "de-AT"],
  ["pt_BR", "pt-BR"],
  ["zh-hant-hk", "zh-Hant-HK"],
  ["iw", "he"],
  ["xx", "xx"],
  ["", "en"],
  ["not a language", "en"],
  ["__proto__", "en"],
  ["constructor", "en"],
])("%o is %s", (written, tag) => {
  expect(languageOf(written)).toBe(tag);
});
