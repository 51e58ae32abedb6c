import fc from "fast-check";

/** Texts as nobody writes them: lone surrogates, marks of direction, stacked accents, names of what objects inherit. */
export const HOSTILE = [
  "",
  " \n\t ",
  "\uD83D",
  "\uDE00\uD83D",
  "\u202Egood\u202C not",
  "g\u0301o\u0301o\u0301d\u0301".repeat(200),
  "__proto__ constructor toString hasOwnProperty valueOf",
  `<img src=x onerror="alert(1)"><script>alert(1)</script>`,
  "not ".repeat(3_000),
  "very ".repeat(3_000),
  "good ".repeat(3_000),
  "😡".repeat(3_000),
  "👨‍👩‍👧‍👦❤️‍🔥🏳️‍🌈",
  "a".repeat(50_000),
  "İyi değil İİİ",
  "配送が遅い".repeat(500),
  "ไม่ดีเลย".repeat(200),
  "=HYPERLINK(1)",
];

const WORDS = (
  "not never very really good bad great slow angry happy the a and but , . ! 😡 😍 don't can't stand kind of fed up " +
  "nicht gut schlecht leider sehr gefällt mir kein Problem Frechheit und aber der die das __proto__ constructor"
).split(" ");

/** Anything at all, and sentences out of words that decide. */
export const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 30 }).map((words) => words.join(" ")),
  fc.constantFrom(...HOSTILE),
);

export const locale = fc.oneof(
  fc.constantFrom("en", "de", "en-GB", "de_AT", "fr", "ja", "zh-Hant", "", "__proto__", "constructor"),
  fc.string(),
);
