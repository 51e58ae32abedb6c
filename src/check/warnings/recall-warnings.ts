import { RECALLED } from "../../lib/recalled.js";
import type { TouchpointConfig } from "../../model/touchpoints-config.js";
import { FACT_PATTERN } from "../../schema/fact.js";
import { createWorld } from "../conditions/create-world.js";
import type { Path } from "../finding.js";
import { meantFact } from "../mistakes/unknown-facts.js";
import { type Text, textsOf } from "../texts-of.js";
import { shown } from "../words/shown.js";
import type { FindWarnings, Warning } from "./warning.js";

const isFact = new RegExp(FACT_PATTERN);
const WAYS_TO_NEST = ["any", "all", "not"];

/** Texts that recall what there is not. */
export const recallWarnings: FindWarnings = ({ touchpoints }) =>
  touchpoints.flatMap(({ at, touchpoint }) =>
    placesOf(touchpoint).flatMap(({ text, at: place, of }) =>
      ofText(text, of, touchpoint).map((warning) => ({ ...warning, at: [...at, ...place] })),
    ),
  );

interface Place extends Text {
  /** Where the text that it says stands: its own place, or that of the text it translates. */
  readonly of: Path;
}

/** Every text, in every language, and the addresses. */
function placesOf(touchpoint: TouchpointConfig): Place[] {
  const texts = textsOf(touchpoint);
  const { messages = {}, endings = [] } = touchpoint;
  const translated = Object.entries(messages).flatMap(([language, said]) =>
    Object.entries(said).flatMap(([path, text]): Place[] => {
      const of = texts.get(path)?.at;
      return of ? [{ text, at: ["messages", language, path], of }] : [];
    }),
  );
  const links = endings.flatMap(({ link }, i): Place[] => {
    const at = ["endings", i, "link", "url"];
    return link ? [{ text: link.url, at, of: at }] : [];
  });
  return [...[...texts.values()].map((text) => ({ ...text, of: text.at })), ...translated, ...links];
}

type Found = Omit<Warning, "at">;

function ofText(text: string, of: Path, touchpoint: TouchpointConfig): Found[] {
  const names = [...text.matchAll(RECALLED)].map(([, name = ""]) => name.trim());
  const isOpen = text.replaceAll(RECALLED, "").includes("{{");
  if (of[0] === "presentation") return names.length || isOpen ? [ON_TAB] : [];
  return [
    ...names.flatMap((name) => ofName(name, of, touchpoint)),
    ...(isOpen ? [OPEN] : []),
    ...(of.at(-1) === "url" && /^https?:\/\/[^/?#]*\{\{/i.test(text) ? [HOST] : []),
  ];
}

const AS_IT_IS = "Visitors read it with its braces.";
const ON_TAB: Found = {
  code: "open-recall",
  message: "A tab is there before anything is recalled.",
  expected: "words that are the same for everybody",
  consequence: AS_IT_IS,
};
const OPEN: Found = {
  code: "open-recall",
  message: 'There is a "{{" that begins no recall.',
  expected: "a fact or an answer, and two braces at its end: {{user.firstName|there}}",
  consequence: AS_IT_IS,
};
const HOST: Found = {
  code: "recalled-host",
  message: "What is recalled says where the link leads to.",
  expected: "the whole host in the file, and what is recalled after it",
  consequence: "Whoever can set the fact, as by the page's address, can send visitors to a site of theirs.",
};

function ofName(name: string, of: Path, touchpoint: TouchpointConfig): Found[] {
  const consequence = "Nothing is put in but the words after the bar.";
  if (!isFact.test(name) || WAYS_TO_NEST.includes(name)) {
    const suggestion = meantFact(name);
    const ids = touchpoint.questions.map(({ id }) => id);
    const meant = ids.includes(name) ? `answer.${name}` : suggestion;
    return [
      {
        code: "unknown-recall",
        message: `${shown(name)} is neither a fact nor an answer.`,
        ...(meant !== undefined && !WAYS_TO_NEST.includes(meant) && { suggestion: meant }),
        expected: "a fact like user.firstName, or an answer like answer.nps",
        consequence,
      },
    ];
  }
  const domain = createWorld(touchpoint, of)(name);
  if (domain.is !== "missing") return [];
  const { code, why, meant } = domain;
  return [{ code, message: `${why}.`, ...(meant !== undefined && { suggestion: meant }), consequence }];
}
