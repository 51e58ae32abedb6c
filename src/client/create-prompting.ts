import { decide } from "../eligibility/decide.js";
import { afterOutcome, afterShown } from "../eligibility/remember.js";
import { isLocalHost } from "../lib/is-local-host.js";
import type { Facts } from "../model/condition.js";
import type { Emit } from "../model/events.js";
import type { Decision } from "../model/gate.js";
import type { History } from "../model/history.js";
import type { Outcome } from "../model/outcome.js";
import type { Plan } from "../model/plan.js";
import type { Prompt } from "../model/prompt.js";
import type { Touchpoint } from "../model/touchpoint.js";
import type { CloseReason } from "../model/wire.js";
import type { Ports } from "../ports.js";
import { createFlow } from "../prompt/create-flow.js";
import type { Stage } from "../prompt/create-stage.js";
import { contextOf } from "../response/context-of.js";
import { createRecords } from "../response/create-records.js";
import type { Due } from "../trigger/create-triggers.js";
import type { Delivery } from "./create-delivery.js";
import type { Visitor } from "./create-visitor.js";
import type { Person } from "./person.js";

/** Who wants a prompt: a trigger, the host by `ask`, or the visitor by a tab. The first alone is bound by all limits. */
export type Wanted = "due" | "asked" | "opened";

export interface Prompting {
  /** Shows the touchpoint if it may be shown. Resolves with whether it is on screen. */
  ask(due: Due, wanted: Wanted): Promise<boolean>;
  explain(touchpoint: Touchpoint, facts: Facts): Promise<Decision>;
}

export interface PromptingParts {
  readonly ports: Ports;
  readonly plan: Plan;
  readonly stage: Stage;
  readonly visitor: Visitor;
  readonly delivery: Delivery;
  readonly person: () => Person;
  readonly newId: () => string;
  readonly emit: Emit;
}

const OUTCOMES: Readonly<Record<CloseReason, Outcome>> = {
  closed: "dismissed",
  escaped: "dismissed",
  snoozed: "snoozed",
  timedOut: "ignored",
  navigated: "ignored",
  replaced: "ignored",
};

/** The way of one prompt, from due to done. */
export function createPrompting(parts: PromptingParts): Prompting {
  const { ports, plan, stage, visitor, delivery, person, newId, emit } = parts;
  const { clock, page } = ports;

  function judge({ touchpoint, facts }: Due, wanted: Wanted, history: History, promptOpen: boolean): Decision {
    const situation = {
      touchpoint,
      facts,
      history,
      limits: plan,
      now: clock.now(),
      pageVisible: page.visible(),
      promptOpen,
    };
    return decide(situation, wanted !== "due");
  }

  async function consider(due: Due, wanted: Wanted): Promise<Decision> {
    const history = await visitor.change((known) => known);
    return judge(due, wanted, history, stage.busy());
  }

  /** The last look, in the transaction that writes down that it was shown: a second tab finds that written. */
  async function admit(due: Due, wanted: Wanted): Promise<Prompt | undefined> {
    let decision: Decision | undefined;
    const history = await visitor.change((known) => {
      decision = judge(due, wanted, known, false);
      return decision.eligible ? afterShown(known, due.touchpoint.id, clock.now(), wanted !== "opened") : known;
    });
    if (decision?.eligible) return compose(due, history);
    if (decision) emit("decision", decision);
    return undefined;
  }

  function compose({ touchpoint, cause, facts }: Due, history: History): Prompt {
    const { userId, traits } = person();
    const promptId = newId();
    const about = { touchpoint: touchpoint.id, promptId };
    const test = plan.test ?? isLocalHost(page.address()?.hostname ?? "");
    const respondent = { anonymousId: history.anonymousId, ...(userId !== undefined && { userId }) };
    const context = contextOf(page, history.visit.id, cause);
    const locale = page.locale();
    const records = createRecords(
      { promptId, touchpoint, respondent, traits, locale, context, test },
      clock.now,
      newId,
    );
    let outcome: Outcome | undefined;
    let complete = false;

    async function note(next: Outcome): Promise<void> {
      outcome = next;
      await visitor.change((known) => afterOutcome(known, touchpoint.id, next, clock.now())).catch(() => {});
    }

    void delivery.submit(records.shown());
    emit("shown", about);
    return {
      id: promptId,
      touchpoint,
      theme: plan.theme,
      locale,
      test,
      flow: createFlow(touchpoint, facts),

      async answer(values, step) {
        complete ||= step.complete;
        const record = records.response(values, step.complete, step.trusted);
        const [receipt] = await Promise.all([delivery.submit(record), note("answered")]);
        emit("answered", { ...about, answers: record.answers, complete: record.complete });
        return receipt;
      },

      closed(how) {
        if (complete) return;
        if (!outcome) void note(OUTCOMES[how]);
        void delivery.submit(records.dismissed(how));
        emit("dismissed", { ...about, how });
      },
    };
  }

  return {
    async ask(due, wanted) {
      const { touchpoint, facts } = due;
      if (!createFlow(touchpoint, facts).next(undefined, {})) {
        ports.log(`"${touchpoint.id}" has no question whose "if" holds before there is an answer`);
        return false;
      }
      const decision = await consider(due, wanted);
      emit("decision", decision);
      return decision.eligible && stage.offer(() => admit(due, wanted));
    },
    explain: (touchpoint, facts) => consider({ touchpoint, facts, cause: "explain" }, "due"),
  };
}
