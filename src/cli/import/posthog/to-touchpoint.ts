import type { TouchpointConfig } from "../../../model/touchpoints-config.js";
import type { Carried } from "../carried.js";
import type { Losses } from "../create-losses.js";
import { fields, type Loose, number, text } from "../loose.js";
import { themeOf } from "../theme-of.js";
import { toAudience } from "./to-audience.js";
import { toEndings } from "./to-endings.js";
import { toFrequency } from "./to-frequency.js";
import { toMessages } from "./to-messages.js";
import { toPresentation } from "./to-presentation.js";
import { toQuestions } from "./to-questions.js";
import { toTriggers } from "./to-triggers.js";

/** `undefined` when there is nothing left to ask. */
export function toTouchpoint(survey: Loose, path: string, newId: () => string, losses: Losses): Carried | undefined {
  if (survey.archived === true) {
    losses.lose(path, "an archived survey", "take it out of the archive before you export");
    return undefined;
  }
  const questions = toQuestions(survey, path, losses);
  if (questions.asked.length === 0) {
    losses.lose(path, "the whole survey: no question of it could be carried over");
    return undefined;
  }

  const looks = fields(survey.appearance);
  const { audience, sample } = toAudience(survey, path, losses);
  const { show, cooldown, until } = toFrequency(survey, path, losses);
  const triggers = toTriggers(survey, path, losses);
  const presentation = toPresentation(survey, path, losses);
  const endings = toEndings(survey, questions);
  const messages = toMessages(survey, questions, endings, path, losses);
  loseTheRest(survey, path, losses);

  const touchpoint: TouchpointConfig = {
    id: newId(),
    ...stateOf(survey, path, losses),
    ...(until !== undefined && { until }),
    ...(triggers.length > 0 && { triggers }),
    ...(audience && { audience }),
    ...(sample !== undefined && { sample }),
    frequency: { show, cooldown },
    ...(presentation && { presentation }),
    questions: questions.asked.map(({ question }) => question),
    ...(endings.length > 0 && { endings }),
    ...(messages && { messages }),
  };
  const themePath = `${path}.appearance.submitButtonColor`;
  const theme = themeOf(
    { accent: looks.submitButtonColor, radius: looks.borderRadius, font: looks.fontFamily },
    themePath,
    losses,
  );
  const quietDays = Math.max(0, number(fields(survey.conditions).seenSurveyWaitPeriodInDays) ?? 0);
  const quietPath = `${path}.conditions.seenSurveyWaitPeriodInDays`;
  return { touchpoint, path, losses, quietDays, quietPath, themePath, ...(theme && { theme }) };
}

/** A survey runs from its launch until it is stopped. */
function stateOf(survey: Loose, path: string, losses: Losses): Pick<TouchpointConfig, "enabled"> {
  if (text(survey.end_date) !== undefined) {
    losses.lose(`${path}.end_date`, "the survey was stopped: it is switched off", 'take "enabled": false out');
    return { enabled: false };
  }
  if (text(survey.start_date) !== undefined) return {};
  losses.lose(
    `${path}.start_date`,
    "the survey was never launched: for now only testers are asked",
    'take "enabled": "test" out',
  );
  return { enabled: "test" };
}

function loseTheRest(survey: Loose, path: string, losses: Losses): void {
  const limit = number(survey.responses_limit);
  if (limit !== undefined)
    losses.lose(
      `${path}.responses_limit`,
      `stopped after ${limit} answers`,
      "set until to a day, or switch it off by hand",
    );
  if (number(survey.response_sampling_limit) !== undefined)
    losses.lose(
      `${path}.response_sampling_limit`,
      "took so many answers a day or a week",
      "ask a share of visitors: sample",
    );
  if (fields(survey.appearance).shuffleQuestions === true)
    losses.lose(`${path}.appearance.shuffleQuestions`, "asked its questions in any order; now in this one");
}
