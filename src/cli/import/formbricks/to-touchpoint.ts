import type { TouchpointConfig } from "../../../model/touchpoints-config.js";
import type { Carried } from "../carried.js";
import type { Losses } from "../create-losses.js";
import { fields, type Loose, list, number, text } from "../loose.js";
import { themeOf } from "../theme-of.js";
import { loseTheRest } from "./lose-the-rest.js";
import { toAudience } from "./to-audience.js";
import { toEndings } from "./to-endings.js";
import { toFrequency } from "./to-frequency.js";
import { toMessages } from "./to-messages.js";
import { toPresentation } from "./to-presentation.js";
import { toQuestions } from "./to-questions.js";
import { toState } from "./to-state.js";
import { toTriggers } from "./to-triggers.js";

/** The waiting time of a workspace that has never changed it. */
const DEFAULT_QUIET_DAYS = 7;

/** `undefined` when there is nothing left to ask. */
export function toTouchpoint(survey: Loose, path: string, newId: () => string, losses: Losses): Carried | undefined {
  const endingIds = list(survey.endings).map((each) => text(fields(each).id) ?? "");
  const questions = toQuestions(survey, endingIds, path, losses);
  if (questions.asked.length === 0) {
    losses.lose(path, "the whole survey: no question of it could be carried over");
    return undefined;
  }

  const id = newId();
  const audience = toAudience(survey, path, losses);
  const sample = toSample(survey);
  const { show, cooldown, shownAtMost } = toFrequency(survey, path, losses);
  const triggers = toTriggers(survey, path, losses);
  const presentation = toPresentation(survey, path, losses);
  const ended = toEndings(survey, questions, path, losses);
  const messages = toMessages(survey, questions.asked, ended, path, losses);
  loseTheRest(survey, path, losses);

  const touchpoint: TouchpointConfig = {
    id,
    ...toState(survey, path, losses),
    ...(triggers.length > 0 && { triggers }),
    ...(audience && { audience }),
    ...(sample !== undefined && { sample }),
    frequency: { show, ...(cooldown && { cooldown }), ...(shownAtMost !== undefined && { groups: [id] }) },
    ...(presentation && { presentation }),
    questions: questions.asked.map(({ question }) => question),
    ...(ended.length > 0 && { endings: ended.map(({ ending }) => ending) }),
    ...(messages && { messages }),
  };
  const themePath = `${path}.styling.brandColor`;
  const theme = lookOf(survey, themePath, losses);
  return {
    touchpoint,
    path,
    losses,
    quietDays: Math.max(0, typeof survey.recontactDays === "number" ? survey.recontactDays : DEFAULT_QUIET_DAYS),
    quietPath: `${path}.recontactDays`,
    themePath,
    ...(shownAtMost !== undefined && { shownAtMost }),
    ...(theme && { theme }),
  };
}

/** Formbricks throws the dice at every display; here it is the same visitors every time. */
function toSample({ displayPercentage }: Loose): number | undefined {
  const percent = number(displayPercentage);
  return percent === undefined || percent >= 100 ? undefined : Math.max(percent, 0) / 100;
}

function lookOf(survey: Loose, path: string, losses: Losses) {
  const [styling, overwrites] = [fields(survey.styling), fields(survey.projectOverwrites)];
  const accent = text(overwrites.brandColor) ?? fields(styling.brandColor).light;
  return themeOf({ accent, radius: styling.roundness }, path, losses);
}
