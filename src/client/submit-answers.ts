import { afterOutcome, afterShown } from "../eligibility/remember.js";
import type { History } from "../model/history.js";
import type { Receipt, Values } from "../model/prompt.js";
import type { Touchpoint } from "../model/touchpoint.js";
import { contextOf } from "../response/context-of.js";
import { createRecords } from "../response/create-records.js";
import type { Composer } from "./compose-prompt.js";
import { inLanguage } from "./in-language.js";
import { respondentOf } from "./respondent-of.js";

/** Saves what a form of the host's own has asked, as one complete response. */
export async function submitAnswers(composer: Composer, written: Touchpoint, answers: Values): Promise<Receipt> {
  const { seat, visitor, delivery, newId } = composer;
  const { emit, ports, test } = seat;
  const { clock, log, page } = ports;
  const nothing = (why: string): Receipt => {
    log(`submit("${written.id}"): ${why}`);
    return { stored: "none", online: page.online() };
  };

  if (seat.consent() === "denied") return nothing("the visitor has not consented");
  const history = await visitor.read();
  const { touchpoint, locale } = inLanguage(composer, written);
  const person = seat.person();
  const promptId = newId();
  const records = createRecords(
    {
      ...{ promptId, touchpoint, locale, test, traits: person.traits },
      respondent: respondentOf(history, person),
      context: contextOf(page, history.visit.id, "submit"),
    },
    clock.now,
    newId,
  );
  const record = records.response(Object(answers), true, true);
  if (!record.answers.length)
    return nothing(`no answer in it; expected some of: ${touchpoint.questions.map(({ id }) => id).join()}`);
  const [receipt] = await Promise.all([
    delivery.submit(record),
    visitor.change((known) => answeredNow(known, touchpoint.id, clock.now())).catch(() => {}),
  ]);
  emit("answered", { touchpoint: touchpoint.id, promptId, test, answers: record.answers, complete: true });
  return receipt;
}

/** The host's form was shown in place of our prompt, which then need not ask any more. */
function answeredNow(known: History, id: string, now: number): History {
  return afterOutcome(afterShown(known, id, now), id, "answered", now);
}
