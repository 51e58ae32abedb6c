import { describe, expect, test } from "vitest";
import { localize } from "../../../src/prompt/localize.js";
import { touchpoint } from "../../helpers/situation.js";

const written = touchpoint({
  presentation: { as: "tab", label: "Feedback" },
  questions: [
    { id: "nps", type: "nps", text: "How likely?", low: "Not" },
    { id: "why", type: "text", text: "Why?" },
  ],
  endings: [{ text: "Thanks", link: { text: "Tell others", url: "https://example.com/" } }],
  messages: {
    de: {
      "questions.nps.text": "Wie wahrscheinlich?",
      "questions.nps.low": "Gar nicht",
      "questions.why.placeholder": "Was auch immer",
      "endings.0.text": "Danke",
      "endings.0.link.text": "Weitersagen",
      "presentation.label": "Meinung",
      "questions.nps.type": "text",
      "questions.nps.id": "other",
    },
    "de-AT": { "endings.0.text": "Vergelt's Gott" },
  },
});

describe("localize", () => {
  test("says all that people read in their language, and changes nothing else", () => {
    const { questions, endings, presentation } = localize(written, "de").touchpoint;
    expect(questions).toEqual([
      { id: "nps", type: "nps", text: "Wie wahrscheinlich?", low: "Gar nicht" },
      { id: "why", type: "text", text: "Why?", placeholder: "Was auch immer" },
    ]);
    expect(endings).toEqual([{ text: "Danke", link: { text: "Weitersagen", url: "https://example.com/" } }]);
    expect(presentation.label).toBe("Meinung");
  });

  test.each([
    ["de-AT", "Vergelt's Gott", "Wie wahrscheinlich?"],
    ["de-at", "Vergelt's Gott", "Wie wahrscheinlich?"],
    ["DE-CH", "Danke", "Wie wahrscheinlich?"],
    ["fr", "Thanks", "How likely?"],
    ["", "Thanks", "How likely?"],
    ["__proto__", "Thanks", "How likely?"],
  ])("%s: the region's words, else the language's, else those it was written in", (locale, ending, question) => {
    const { endings, questions } = localize(written, locale).touchpoint;
    expect([endings[0]?.text, questions[0]?.text]).toEqual([ending, question]);
  });
});

describe("the language it is in", () => {
  test.each([
    ["de-AT", undefined, "de-AT"],
    ["fr", undefined, "fr"],
    ["fr", "en", "en"],
    ["fr-CH", "en-GB", "en-GB"],
    ["en-AU", "en-GB", "en-AU"],
    ["de-CH", "en", "de-CH"],
    ["EN", "en", "EN"],
    ["", "en", "en"],
    ["deu", "en", "en"],
  ])("a visitor of %j, written in %j: %j", (wanted, language, locale) => {
    expect(localize(written, wanted, language).locale).toBe(locale);
  });

  test("a language that only one of its regions has is none for the others", () => {
    const swiss = touchpoint({ messages: { "de-CH": { "questions.nps.text": "Wie?" } } });
    expect(localize(swiss, "de-AT", "en").locale).toBe("en");
    expect(localize(swiss, "de-CH", "en").locale).toBe("de-CH");
  });
});

describe("every text that people read", () => {
  const texts = {
    "questions.feel.options.meh.text": "Na ja",
    "questions.pick.options.a.b.text": "Erstens",
    "questions.pick.note": "Mehrere sind m\u00f6glich",
    "questions.mail.consent": "Ja, schreibt mir",
    "questions.intro.button": "Weiter",
    "questions.stars.low": "Schlecht",
    "presentation.target": "#evil",
    "questions.pick.options.c.text": "gibt es nicht",
  };
  const all = touchpoint({
    presentation: { as: "inline", target: "#place" },
    questions: [
      { id: "intro", type: "statement", text: "Hello", button: "Go on" },
      {
        id: "feel",
        type: "emotion",
        text: "How?",
        options: [
          { id: "meh", text: "Meh", valence: 0 },
          { id: "wow", text: "Wow", valence: 1 },
        ],
      },
      {
        id: "pick",
        type: "choice",
        text: "Which?",
        note: "Several, if you like",
        options: [
          { id: "a.b", text: "First" },
          { id: "b", text: "Second" },
        ],
      },
      { id: "mail", type: "contact", text: "Where?", consent: "Yes, write to me" },
      { id: "stars", type: "rating", text: "How many?", style: "stars" },
    ],
    messages: { de: texts },
  });
  const { questions, presentation } = localize(all, "de").touchpoint;

  test("notes, options, buttons, consent and the words at the ends", () => {
    expect(questions).toMatchObject([
      { text: "Hello", button: "Weiter" },
      { options: [{ id: "meh", text: "Na ja", valence: 0 }, { text: "Wow" }] },
      { note: "Mehrere sind m\u00f6glich", options: [{ id: "a.b", text: "Erstens" }, { text: "Second" }] },
      { consent: "Ja, schreibt mir" },
      { low: "Schlecht", style: "stars" },
    ]);
  });

  test("and nothing that machines read", () => {
    expect(presentation.target).toBe("#place");
    expect(questions[2]).toMatchObject({ options: { length: 2 } });
    expect(all.questions[0]).toMatchObject({ button: "Go on" });
  });
});
