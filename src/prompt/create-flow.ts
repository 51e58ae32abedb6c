import { companionOf } from "../lib/companion-of.js";
import { holds } from "../lib/holds.js";
import { isSafeLink } from "../lib/is-safe-link.js";
import { own } from "../lib/own.js";
import { restOf } from "../lib/rest-of.js";
import type { Facts } from "../model/condition.js";
import type { Flow } from "../model/prompt.js";
import type { Ending, Touchpoint } from "../model/touchpoint.js";
import { bucketOf } from "./bucket-of.js";
import { fillTexts } from "./fill-texts.js";
import { recall, recallInUrl } from "./recall.js";
import { wordsOf } from "./words-of.js";

/** Decides what to ask next and how to end, from the answers so far. */
export function createFlow({ questions, endings }: Touchpoint, facts: Facts): Flow {
  const find = (wanted: string) => questions.find(({ id }) => id === wanted);

  /** As it counts: an address without consent is no answer, whatever was typed. */
  const answerTo = (id: string, values: object): unknown => {
    const question = find(id);
    const consented = question?.type !== "contact" || own(values, `${id}.consent`);
    return consented ? own(values, id) : undefined;
  };

  const known =
    (values: object): Facts =>
    (name) => {
      const answered = restOf("answer.", name);
      if (answered !== undefined) return answerTo(answered, values);
      const weighed = restOf("bucket.", name);
      if (weighed === undefined) return facts(name);
      const question = find(weighed);
      return question && bucketOf(question, own(values, weighed));
    };

  /** As people read it: of an option its words and not its id. */
  const told =
    (values: object): Facts =>
    (name) => {
      const question = find(restOf("answer.", name) ?? "");
      if (!question) return known(values)(name);
      // Its own words may recall something in their turn, of the page: answers would have no end.
      const options = fillTexts(question, (text) => recall(text, facts));
      return wordsOf(options, answerTo(question.id, values), own(values, companionOf(question) ?? ""));
    };

  const written = ({ link, ...ending }: Ending, values: object): Ending => {
    const say = (text: string) => recall(text, told(values));
    // An address is read by machines: they get the id.
    const url = link && recallInUrl(link.url, known(values));
    return { ...fillTexts(ending, say), ...(url && isSafeLink(url) && { link: { text: say(link.text), url } }) };
  };

  return {
    next(after, values) {
      const from = questions.findIndex(({ id }) => id === after) + 1;
      const next = questions.slice(from).find((question) => holds(question.if ?? {}, known(values)));
      return next && fillTexts(next, (text) => recall(text, told(values)));
    },
    ending(values) {
      const ending = endings.find((ending) => holds(ending.if ?? {}, known(values)));
      return ending && written(ending, values);
    },
  };
}
