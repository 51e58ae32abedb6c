import type { Note } from "../finding.js";
import { isObject } from "../is-object.js";
import { conditionWarnings } from "./condition-warnings.js";
import { contactFirst } from "./contact-first.js";
import { contrast } from "./contrast.js";
import { firstQuestion } from "./first-question.js";
import { manyOptions } from "./many-options.js";
import { manyPrompts } from "./many-prompts.js";
import { manyQuestions } from "./many-questions.js";
import { neverShown } from "./never-shown.js";
import { presentationWarnings } from "./presentation-warnings.js";
import { recallWarnings } from "./recall-warnings.js";
import { shadowed } from "./shadowed.js";
import { survey } from "./survey.js";
import { translations } from "./translations.js";
import { unknownTouchpoints } from "./unknown-touchpoints.js";

const KINDS = [
  neverShown,
  conditionWarnings,
  firstQuestion,
  unknownTouchpoints,
  shadowed,
  contactFirst,
  manyQuestions,
  manyOptions,
  manyPrompts,
  presentationWarnings,
  recallWarnings,
  translations,
  contrast,
];

/** What is no mistake, and hardly meant: of the parts without mistakes. */
export function warningsOf(config: unknown, mistakes: readonly Note[], now?: number): Note[] {
  if (!isObject(config)) return [];
  const surveyed = survey(config, mistakes, now);
  return KINDS.flatMap((kind) => kind(surveyed).map((warning) => ({ severity: "warning", ...warning }) as const));
}
