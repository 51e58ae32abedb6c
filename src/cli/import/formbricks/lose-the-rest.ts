import type { Losses } from "../create-losses.js";
import { fields, type Loose, list, number } from "../loose.js";
import { wordsOf } from "./words-of.js";

/** Parts of a survey that Earshot has no place for. */
export function loseTheRest(survey: Loose, path: string, losses: Losses): void {
  const welcome = fields(survey.welcomeCard);
  if (welcome.enabled === true) {
    const words = wordsOf(welcome.headline, `${path}.welcomeCard.headline`, losses);
    losses.lose(
      `${path}.welcomeCard`,
      `a card before the first question${words === undefined ? "" : `: "${words}"`}`,
      "begin with the question",
    );
  }
  const hidden = fields(survey.hiddenFields);
  if (hidden.enabled === true && list(hidden.fieldIds).length > 0)
    losses.lose(
      `${path}.hiddenFields`,
      `hidden fields: ${list(hidden.fieldIds).join(", ")}`,
      "traits of earshot.identify travel with answers",
    );
  if (list(survey.variables).length > 0) losses.lose(`${path}.variables`, "variables, computed from answers");
  if (list(survey.followUps).length > 0)
    losses.lose(`${path}.followUps`, "e-mails sent after an answer", "send them from your collector");
  const most = number(survey.autoComplete);
  if (most !== undefined)
    losses.lose(
      `${path}.autoComplete`,
      `stopped after ${most} answers`,
      "set until to a day, or switch it off by hand",
    );
  if (fields(survey.singleUse).enabled === true) losses.lose(`${path}.singleUse`, "links that work once");
  if (fields(survey.recaptcha).enabled === true) losses.lose(`${path}.recaptcha`, "a check that visitors are people");
  if (survey.isVerifyEmailEnabled === true || survey.pin)
    losses.widen(
      `${path}.${survey.pin ? "pin" : "isVerifyEmailEnabled"}`,
      "kept strangers out",
      "ask for user.id in audience",
    );
}
