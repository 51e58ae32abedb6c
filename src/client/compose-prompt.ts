import { afterOutcome, afterShown } from "../eligibility/remember.js";
import type { History } from "../model/history.js";
import type { Outcome } from "../model/outcome.js";
import type { Settings } from "../model/plan.js";
import type { Prompt, Receipt, Values } from "../model/prompt.js";
import type { CloseReason } from "../model/wire.js";
import { answersInLink } from "../prompt/answers-in-link.js";
import { createConversation } from "../prompt/create-conversation.js";
import { createFlow } from "../prompt/create-flow.js";
import { shuffled } from "../prompt/shuffled.js";
import { contextOf } from "../response/context-of.js";
import { createRecords } from "../response/create-records.js";
import { toAnswers } from "../response/to-answers.js";
import type { Chores } from "./create-chores.js";
import type { Delivery } from "./create-delivery.js";
import type { Drafts } from "./create-drafts.js";
import type { DueTouchpoint } from "./create-prompting.js";
import type { Visitor } from "./create-visitor.js";
import { inLanguage } from "./in-language.js";
import { respondentOf } from "./respondent-of.js";
import type { Seat } from "./seat.js";

export interface Composer {
  readonly seat: Seat;
  readonly settings: Settings;
  readonly visitor: Visitor;
  readonly delivery: Delivery;
  readonly drafts: Drafts;
  readonly chores: Chores;
  readonly newId: () => string;
}

/** By then even a slow device has painted it. */
const PAINTED_MS = 100;

/** How a prompt comes to be. */
export interface Occasion {
  /** The visitor opened it. */
  readonly opened?: boolean;
  /** It stands in the page, and counts as shown when it is seen. */
  readonly inline?: boolean;
  /** Somebody of the team looks at it. */
  readonly preview?: boolean;
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
export function composePrompt(composer: Composer, due: DueTouchpoint, history: History, occasion: Occasion): Prompt {
  const { seat, settings, visitor, delivery, drafts, chores, newId } = composer;
  const { emit } = seat;
  const { clock, page } = seat.ports;
  const { opened = false, inline = false, preview = false } = occasion;
  const { touchpoint: spoken, locale } = inLanguage(composer, due.touchpoint);
  const linked = due.cause === "link" ? answersInLink(page.address(), spoken.questions) : {};
  const left = drafts.open(spoken);
  const draft = preview || Object.keys(linked).length > 0 ? undefined : left.found;
  const promptId = draft?.promptId ?? newId();
  const touchpoint = shuffled(spoken, promptId);
  const test = seat.test || preview;
  const about = { touchpoint: touchpoint.id, promptId, test };
  const person = seat.person();
  const { traits } = person;
  // Where consent is missing nothing is kept on the device, not even of a preview.
  const unsaved = async (): Promise<Receipt> => ({ stored: "memory", online: page.online() });
  const submit = preview && seat.consent() !== "granted" ? unsaved : delivery.submit;
  const respondent = respondentOf(history, person);
  const context = contextOf(page, history.visit.id, due.cause);
  const records = createRecords(
    { promptId, touchpoint, respondent, traits, locale, context, test },
    clock.now,
    newId,
    draft,
  );
  const flow = createFlow(touchpoint, due.facts);
  let said: Values = draft?.said ?? {};
  let outcome: Outcome | undefined;
  let complete = false;
  let shown = false;
  let told = false;

  async function remember(change: (known: History) => History): Promise<void> {
    // What somebody of the team looks at leaves no trace.
    if (!preview) await visitor.change(change).catch(() => {});
  }

  function note(next: Outcome): Promise<void> {
    outcome = next;
    return remember((known) => afterOutcome(known, touchpoint.id, next, clock.now()));
  }

  function show(): void {
    if (shown) return;
    shown = true;
    emit("shown", about);
    chores.later(PAINTED_MS, async () => {
      tell();
      // What is taken up again tells nothing, and will be answered all the same.
      delivery.prepare();
    });
    if (inline) void remember((known) => afterShown(known, touchpoint.id, clock.now()));
  }

  /** Writes down that it was shown, once it has been painted: that is what the visitor waits for. */
  function tell(): void {
    // Taken up again, it is the prompt that was shown before.
    if (!told && !draft) void submit(records.shown());
    told = true;
  }

  function keep(unsaid: Values): void {
    if (preview || complete) return;
    const isEmpty = Object.keys(unsaid).length === 0;
    // Who writes into it has seen it.
    if (!isEmpty) show();
    if (isEmpty && Object.keys(said).length === 0) left.drop();
    else left.keep({ promptId, ...records.begun(), said, drafts: unsaid });
  }

  async function answer(values: Values, step: { complete: boolean; trusted: boolean }): Promise<Receipt> {
    show();
    tell();
    complete ||= step.complete;
    said = values;
    const record = records.response(values, step.complete, step.trusted);
    if (complete) left.drop();
    else keep({});
    const [receipt] = await Promise.all([submit(record), note("answered")]);
    emit("answered", { ...about, answers: record.answers, complete: record.complete });
    return receipt;
  }

  const answered = toAnswers(touchpoint.questions, linked, "");
  const given = Object.fromEntries(answered.map(({ question, value }) => [question, value]));
  if (!inline) show();
  const last = answered.at(-1)?.question;
  // Whatever draws the prompt, and though the visitor says nothing more.
  if (last !== undefined) void answer(given, { complete: !flow.next(last, given), trusted: true });

  const sent = (told: () => void) =>
    seat.on("delivered", ({ id }) => {
      if (id === records.begun().responseId) told();
    });
  const talk = { flow, answer, sent, keep, given: draft?.said ?? given, drafts: draft?.drafts ?? {} };
  return {
    id: promptId,
    touchpoint,
    theme: settings.theme,
    locale,
    test,
    preview,
    opened,
    ...talk,
    converse: (renderer) => createConversation(talk, clock, renderer),
    ...(inline && { seen: show }),
    closed(how) {
      if (complete) return;
      tell();
      if (!outcome) void note(OUTCOMES[how]);
      void submit(records.dismissed(how));
      emit("dismissed", { ...about, how });
    },
  };
}
