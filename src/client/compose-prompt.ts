import { afterOutcome } from "../eligibility/remember.js";
import type { History } from "../model/history.js";
import type { Outcome } from "../model/outcome.js";
import type { Settings } from "../model/plan.js";
import type { Prompt } from "../model/prompt.js";
import type { CloseReason, Respondent } from "../model/wire.js";
import { answersInLink } from "../prompt/answers-in-link.js";
import { createFlow } from "../prompt/create-flow.js";
import { localize } from "../prompt/localize.js";
import { contextOf } from "../response/context-of.js";
import { createRecords } from "../response/create-records.js";
import { toAnswers } from "../response/to-answers.js";
import type { Delivery } from "./create-delivery.js";
import type { DueTouchpoint } from "./create-prompting.js";
import type { Visitor } from "./create-visitor.js";
import type { Person } from "./person.js";
import type { Seat } from "./seat.js";

export interface Composer {
  readonly seat: Seat;
  readonly settings: Settings;
  readonly visitor: Visitor;
  readonly delivery: Delivery;
  readonly newId: () => string;
}

const OUTCOMES: Readonly<Record<CloseReason, Outcome>> = {
  closed: "dismissed",
  escaped: "dismissed",
  snoozed: "snoozed",
  timedOut: "ignored",
  navigated: "ignored",
  replaced: "ignored",
};

/** A prompt that has been admitted: what is drawn, and what becomes of what is said. */
export function composePrompt(composer: Composer, due: DueTouchpoint, history: History): Prompt {
  const { seat, settings, visitor, delivery, newId } = composer;
  const { emit, test } = seat;
  const { clock, page } = seat.ports;
  const locale = localeOf(composer);
  const touchpoint = localize(due.touchpoint, locale);
  const promptId = newId();
  const about = { touchpoint: touchpoint.id, promptId };
  const person = seat.person();
  const respondent = respondentOf(history, person);
  const context = contextOf(page, history.visit.id, due.cause);
  const { traits } = person;
  const records = createRecords({ promptId, touchpoint, respondent, traits, locale, context, test }, clock.now, newId);
  const flow = createFlow(touchpoint, due.facts);
  let outcome: Outcome | undefined;
  let complete = false;

  async function note(next: Outcome): Promise<void> {
    outcome = next;
    await visitor.change((known) => afterOutcome(known, touchpoint.id, next, clock.now())).catch(() => {});
  }

  const answer: Prompt["answer"] = async (values, step) => {
    complete ||= step.complete;
    const record = records.response(values, step.complete, step.trusted);
    const [receipt] = await Promise.all([delivery.submit(record), note("answered")]);
    emit("answered", { ...about, answers: record.answers, complete: record.complete });
    return receipt;
  };

  void delivery.submit(records.shown());
  emit("shown", about);

  const linked = due.cause === "link" ? answersInLink(page.address(), touchpoint.questions) : {};
  const given = Object.fromEntries(
    toAnswers(touchpoint.questions, linked, "").map((each) => [each.question, each.value]),
  );
  const [last] = Object.keys(given).slice(-1);
  // Whatever draws the prompt, and though the visitor says nothing more.
  if (last !== undefined) void answer(given, { complete: !flow.next(last, given), trusted: true });

  return {
    id: promptId,
    touchpoint,
    theme: settings.theme,
    locale,
    test,
    flow,
    given,
    answer,
    closed(how) {
      if (complete) return;
      if (!outcome) void note(OUTCOMES[how]);
      void delivery.submit(records.dismissed(how));
      emit("dismissed", { ...about, how });
    },
  };
}

/** The language that prompts are in, as far as the touchpoint has it. */
export function localeOf({ settings, seat }: Pick<Composer, "settings" | "seat">): string {
  return settings.locale === "auto" ? seat.ports.page.locale() : settings.locale;
}

export function respondentOf({ anonymousId }: History, { userId, account }: Person): Respondent {
  const { id } = account;
  return {
    anonymousId,
    ...(userId !== undefined && { userId }),
    ...((typeof id === "string" || typeof id === "number") && { accountId: String(id) }),
  };
}
