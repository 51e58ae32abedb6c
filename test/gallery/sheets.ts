import { languages } from "../../examples/gallery/src/look/languages.js";
import type { Look } from "../../examples/gallery/src/look/look.js";
import { reaches, stateIds } from "../../examples/gallery/src/look/states.js";
import { variantIds } from "../../examples/gallery/src/sample/variants.js";
import type { Window } from "./open-stage.js";
import { directions, nastyAccents, presentations, schemes, windows } from "./windows.js";

/** Photos that belong together, each with what is said below it. */
export interface Sheet {
  readonly name: string;
  readonly window: Window;
  readonly looks: readonly (readonly [caption: string, look: Partial<Look>])[];
}

/** A right-to-left page in a language that is written so. */
const inDirection = (dir: "ltr" | "rtl"): Partial<Look> => (dir === "rtl" ? { lang: "ar" } : {});

const byPresentation = windows.flatMap((window) =>
  presentations.flatMap((as) =>
    schemes.flatMap((scheme) =>
      directions.map((dir): Sheet => {
        const looks = variantIds.map((question) => [question, { question, as, scheme, ...inDirection(dir) }] as const);
        return { name: `${as}-${window.width}-${scheme}-${dir}`, window, looks };
      }),
    ),
  ),
);

/** On the way: what was chosen, what is wrong, where one may go back. */
const bySteps = windows.flatMap((window) =>
  schemes.flatMap((scheme) =>
    (["chosen", "wrong", "second"] as const).map((state): Sheet => {
      const able = variantIds.filter((question) => reaches(question, state));
      const looks = able.map((question) => [question, { question, state, scheme }] as const);
      return { name: `${state}-${window.width}-${scheme}`, window, looks };
    }),
  ),
);

const rest = stateIds.filter((state) => !["fresh", "chosen", "wrong", "second"].includes(state));

/** What becomes of it, in every presentation. */
const byState = windows.flatMap((window) =>
  schemes.map((scheme): Sheet => {
    const looks = presentations.flatMap((as) =>
      rest.map((state) => [state, { question: "csat-smileys", as, state, scheme }] as const),
    );
    return { name: `states-${window.width}-${scheme}`, window, looks };
  }),
);

const byContent = windows.flatMap((window) =>
  (["long", "hostile"] as const).map((content): Sheet => {
    const looks = variantIds.map((question) => [question, { question, content }] as const);
    return { name: `${content}-${window.width}`, window, looks };
  }),
);

const byLanguage = (["nps", "contact-email", "emotion", "choice-multiple"] as const).map((question): Sheet => {
  const looks = languages.map((lang) => [lang, { question, lang }] as const);
  return { name: `languages-${question}-320`, window: { width: 320, touch: true }, looks };
});

const byAccent = schemes.map((scheme): Sheet => {
  const looks = nastyAccents.flatMap((accent) =>
    (["nps", "csat-stars", "choice-multiple", "contact-email", "text"] as const).map(
      (question) => [`#${accent}`, { question, accent, scheme, state: "chosen", as: "dialog" }] as const,
    ),
  );
  return { name: `accents-390-${scheme}`, window: { width: 390 }, looks };
});

const byPreset = schemes.map((scheme): Sheet => {
  const looks = (["plain", "soft", "sharp"] as const).map(
    (preset) => [preset, { question: "all", preset, scheme, state: "chosen" }] as const,
  );
  return { name: `presets-1280-${scheme}`, window: { width: 1280 }, looks };
});

const positions = (["popover", "bar"] as const).map((as): Sheet => {
  const looks = (
    ["top-start", "top", "top-end", "start", "center", "end", "bottom-start", "bottom", "bottom-end"] as const
  ).map((position) => [position, { question: "ces", as, position }] as const);
  return { name: `positions-${as}-1280`, window: { width: 1280 }, looks };
});

export const sheets: readonly Sheet[] = [
  ...[byPresentation, bySteps, byState, byContent, byLanguage, byAccent, byPreset, positions].flat(),
];
