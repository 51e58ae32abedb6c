import type { EarshotOptions, Question, TouchpointConfig } from "earshot";
import type { Look } from "../look/look.js";
import { arabic } from "../sample/arabic.js";
import { filledWith, HOSTILE } from "../sample/contents.js";
import { type VariantId, variantIds, variantOf } from "../sample/variants.js";

/** What there is on the stage: one touchpoint, or all of them in the page, side by side. */
export function configOf(look: Look): EarshotOptions {
  const { question, state, preset, scheme, font, accent, radius, lang } = look;
  const touchpoints = question === "all" ? variantIds : [question];
  return {
    // Whatever is answered goes to a collector in memory; see `ports-of.ts`.
    collector: "/v1/batch",
    test: state === "test",
    limits: { quiet: "0s", perSession: 1_000 },
    locale: lang,
    theme: {
      preset,
      scheme,
      font,
      ...(accent !== "own" && { accent: `#${accent}` }),
      ...(radius !== "own" && { radius }),
    },
    touchpoints: touchpoints.map((id) => touchpointOf(id, look)),
  };
}

function touchpointOf(id: VariantId, look: Look): TouchpointConfig {
  const { state, content, position } = look;
  const as = look.question === "all" ? "inline" : look.as;
  return {
    id,
    triggers: [{ on: "manual" }],
    frequency: { show: "always", cooldown: { answered: "0s", dismissed: "0s", ignored: "0s", snoozed: "0s" } },
    presentation: { as, position, ...(state === "auto-close" && { autoClose: "20s" }) },
    questions: questionsOf(id, look).map((each) => filledWith(content, each)),
    ...(state === "ending-link" && { endings: [endingOf(look)] }),
    messages: content === "usual" ? { ar: arabic[id] ?? {} } : {},
  };
}

function questionsOf(id: VariantId, { state }: Look): Question[] {
  const { question, after = [] } = variantOf(id);
  return [...(state === "second" ? [opener(question)] : []), question, ...after];
}

/** Something to come from: any other kind of scale. */
function opener({ type }: Question): Question {
  const text = "How was your visit?";
  return type === "nps" ? { id: "opener", type: "csat", text } : { id: "opener", type: "nps", text };
}

function endingOf({ content }: Look) {
  // Whatever a team writes there, a click on it may only go somewhere.
  return content === "hostile"
    ? { text: HOSTILE, link: { text: HOSTILE, url: "javascript:globalThis.hacked=1" } }
    : { text: "That made our day!", link: { text: "Tell others", url: "https://example.com/review" } };
}
