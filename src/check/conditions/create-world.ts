import { companionOf } from "../../lib/companion-of.js";
import type { TouchpointConfig } from "../../model/touchpoints-config.js";
import type { Path } from "../finding.js";
import { nearest } from "../words/nearest.js";
import { shown } from "../words/shown.js";
import { answerDomain } from "./answer-domain.js";
import { type Domain, TEXT, type World } from "./domain.js";
import { factDomain } from "./fact-domain.js";

const BEFORE_ASKING = "There is no answer yet when it is decided whom to ask";

/**
 * What the facts may hold where one condition of a touchpoint is tested.
 *
 * @param place where it stands within the touchpoint: `["questions", 2, "if"]`
 */
export function createWorld({ triggers = [], questions }: TouchpointConfig, place: Path): World {
  const [part, i] = place;
  const askedBefore = part === "questions" ? Number(i) : part === "endings" ? questions.length : 0;
  const hasEvent = triggers.some(({ on }) => on === "event" || on === "sequence");
  const hasKind = triggers.some(({ on }) => on === "frustration");

  return (fact) => {
    const [, family, id = ""] = /^(answer|bucket)\.(.*)$/s.exec(fact) ?? [];
    if (family === "answer" || family === "bucket") return ofAnswer(family, id);
    if (fact.startsWith("event.") && !hasEvent && !(hasKind && fact === "event.kind")) {
      const why = `No trigger of this touchpoint waits for an event, so there is no ${shown(fact)}`;
      return { is: "missing", code: "no-event", why };
    }
    return factDomain(fact);
  };

  function ofAnswer(family: "answer" | "bucket", id: string): Domain {
    if (part !== "questions" && part !== "endings") return { is: "missing", code: "no-answer-yet", why: BEFORE_ASKING };
    const own = questions.findIndex((question) => question.id === id);
    // Words of one's own, and what was consented to, stand beside an answer.
    const beside = family === "answer" ? questions.findIndex((question) => companionOf(question) === id) : -1;
    const at = own < 0 ? beside : own;
    const question = questions[at];
    if (!question) {
      const why = `No question of this touchpoint has the id ${shown(id)}`;
      const meant = nearest(
        id,
        questions.slice(0, askedBefore).map((each) => each.id),
      );
      return {
        is: "missing",
        code: "unknown-question",
        why,
        ...(meant !== undefined && { meant: `${family}.${meant}` }),
      };
    }
    if (at < askedBefore) return own < 0 ? TEXT : answerDomain(family, question);
    const why = `${shown(id)} is ${at === askedBefore ? "this question itself" : "asked later than this"}`;
    return { is: "missing", code: "later-question", why };
  }
}
