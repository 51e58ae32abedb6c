import { textsOf } from "../texts-of.js";
import { listed } from "../words/listed.js";
import { nearest } from "../words/nearest.js";
import { shown } from "../words/shown.js";
import type { PlacedTouchpoint } from "./survey.js";
import type { FindWarnings, Warning } from "./warning.js";

/** Texts that are missing in a language, and translations of texts that aren't there. */
export const translations: FindWarnings = ({ touchpoints }) => {
  const languages = new Set(touchpoints.flatMap(({ touchpoint: { messages = {} } }) => Object.keys(messages)));
  return touchpoints.flatMap((placed) => [...missingIn(placed, [...languages]), ...ofNothing(placed)]);
};

function missingIn({ at, touchpoint }: PlacedTouchpoint, languages: readonly string[]): Warning[] {
  const { messages = {} } = touchpoint;
  const paths = [...textsOf(touchpoint).keys()];
  return languages.flatMap((language): Warning[] => {
    const chain = Object.keys(messages).filter((each) => covers(each, language));
    const missing = paths.filter((path) => !chain.some((each) => messages[each]?.[path] !== undefined));
    if (missing.length === 0) return [];
    const none = chain.length === 0;
    return [
      {
        code: none ? "missing-language" : "missing-translation",
        at: none ? [...at, ...("messages" in touchpoint ? ["messages"] : [])] : [...at, "messages", language],
        atKey: true,
        message: none
          ? `Other touchpoints speak ${shown(language)}, this one doesn't.`
          : `In ${shown(language)}, ${listed(missing, "and")} ${missing.length === 1 ? "is" : "are"} missing.`,
        consequence: "Visitors read these texts as they stand in the questions.",
      },
    ];
  });
}

/** A language speaks for its regions: what `de` has, `de-AT` needn't. */
function covers(language: string, wanted: string): boolean {
  return `${wanted.toLowerCase()}-`.startsWith(`${language.toLowerCase()}-`);
}

function ofNothing({ at, touchpoint }: PlacedTouchpoint): Warning[] {
  const paths = [...textsOf(touchpoint).keys()];
  return Object.entries(touchpoint.messages ?? {}).flatMap(([language, texts]) =>
    Object.keys(texts)
      .filter((path) => !paths.includes(path))
      .map((path): Warning => {
        const meant = nearest(path, paths);
        return {
          code: "unknown-text",
          at: [...at, "messages", language, path],
          atKey: true,
          message: `The touchpoint has no text ${shown(path)}.`,
          ...(meant !== undefined && { suggestion: meant }),
          expected: `one of: ${paths.join(", ")}`,
          consequence: "This translation is never read.",
        };
      }),
  );
}
