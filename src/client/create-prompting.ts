import { refuse } from "../eligibility/refuse.js";
import { afterCounted, afterPrompt, afterShown } from "../eligibility/remember.js";
import { messageOf } from "../lib/message-of.js";
import type { Consent } from "../model/consent.js";
import type { Decision } from "../model/gate.js";
import type { History } from "../model/history.js";
import type { Settings } from "../model/plan.js";
import type { Prompt } from "../model/prompt.js";
import type { Touchpoint } from "../model/touchpoint.js";
import type { Stage } from "../prompt/create-stage.js";
import type { Due } from "../trigger/due.js";
import type { Occasion } from "./compose-prompt.js";
import type { Visitor } from "./create-visitor.js";
import { inLanguage } from "./in-language.js";
import { isNear } from "./is-near.js";
import { REST_MARK, type RestMark } from "./mark-names.js";
import type { Seat } from "./seat.js";
import { weigh } from "./weigh.js";

/** Who wants a prompt: a trigger, the host by `ask`, or the visitor by a tab or a link. The first alone is limited. */
export type Wanted = "due" | "asked" | "opened";

export interface DueTouchpoint extends Due<Touchpoint> {
  /** How much consent is enough to ask. */
  readonly consentNeeded?: Consent | undefined;
}

export interface Prompting {
  /**
   * Shows the first of them that may be shown.
   *
   * @param certain nothing is known that could keep the first of them from being shown
   */
  askFirstOf(due: readonly DueTouchpoint[], certain: boolean): Promise<void>;
  /** Shows the touchpoint if it may be shown. Resolves with whether it is on screen. */
  ask(due: DueTouchpoint, wanted: Wanted): Promise<boolean>;
  /** Loads what draws the first that could be shown now, or notes until when none could. Says whether one could. */
  arm(all: readonly DueTouchpoint[]): Promise<boolean>;
  /** Shows it whatever its gates say, to somebody of the team. */
  preview(due: DueTouchpoint): Promise<void>;
  explain(due: DueTouchpoint): Promise<Decision>;
}

export interface PromptingParts {
  readonly seat: Seat;
  readonly settings: Settings;
  readonly stage: Stage;
  readonly visitor: Visitor;
  readonly compose: (due: DueTouchpoint, history: History, occasion: Occasion) => Prompt;
}

/** How things stand, apart from the touchpoint. */
interface Glance {
  readonly history: History;
  readonly promptOpen: boolean;
  readonly canDraw: boolean;
}

/** A look a day costs nobody anything; what else changes in between is seen when the moment has come. */
const DAY_MS = 86_400_000;

const GONE = { gate: "moment", actual: "over", expected: "still there" };

/** The way of one prompt, from due to shown. */
export function createPrompting({ seat, settings, stage, visitor, compose }: PromptingParts): Prompting {
  const { ports, person, consent, test, emit, facts, marks, storeName } = seat;
  const { clock, page } = ports;
  const lockName = `${storeName}-prompt`;
  /** The lock is let go of a moment after the prompt that held it has left. */
  let held: Promise<unknown> = Promise.resolve();

  function judge(due: DueTouchpoint, wanted: Wanted, seen: Glance): Decision {
    const decision = weigh(
      {
        touchpoint: due.touchpoint,
        facts: due.facts,
        respondent: person().userId ?? seen.history.anonymousId,
        limits: settings.limits,
        now: clock.now(),
        consent: consent(),
        consentNeeded: due.consentNeeded,
        test,
        pageVisible: page.visible(),
        ...seen,
      },
      wanted !== "due",
    );
    return due.still() ? decision : refuse(decision, GONE);
  }

  const look = ({ touchpoint }: DueTouchpoint) => inLanguage({ settings, seat }, touchpoint);

  async function glance(): Promise<Glance> {
    if (!stage.busy()) await held;
    const [history, free] = await Promise.all([visitor.read(), ports.isFree(lockName)]);
    return { history, promptOpen: stage.busy() || !free, canDraw: true };
  }

  /**
   * The last look, perhaps the first as well, in the transaction that writes down that it was shown: a second tab finds
   * that written. The visitor need not wait for the disk: it is drawn meanwhile.
   */
  async function admit(due: DueTouchpoint, wanted: Wanted, first: boolean): Promise<Prompt | undefined> {
    const { id, groups } = due.touchpoint;
    const [decision, history] = await new Promise<[Decision, History]>((resolve, reject) => {
      function decide(known: History): History {
        const decision = judge(due, wanted, { history: known, promptOpen: false, canDraw: true });
        const shown = afterShown(known, id, clock.now());
        const asked = wanted === "opened" ? shown : afterPrompt(afterCounted(shown, groups, clock.now()));
        const next = decision.eligible ? asked : known;
        resolve([decision, next]);
        return next;
      }
      visitor.change(decide).catch(reject);
    });
    if (first || !decision.eligible) emit("decision", decision);
    return decision.eligible ? compose(due, history, { opened: wanted === "opened" }) : undefined;
  }

  /**
   * Shows it while holding the lock that only one tab can have; the lock is let go of when the prompt has left.
   *
   * @param seen how things stood when it was found eligible; nothing when nobody has looked yet
   */
  function show(due: DueTouchpoint, wanted: Wanted, seen?: Glance): Promise<boolean> {
    return new Promise((resolve) => {
      const giveUp = async (but: Partial<Glance>) => {
        resolve(false);
        const stood = seen ?? { history: await visitor.read(), promptOpen: false, canDraw: true };
        emit("decision", judge(due, wanted, { ...stood, ...but }));
      };
      held = ports
        .ifFree(lockName, async () => {
          const offered = await stage.offer(look(due), () => admit(due, wanted, !seen));
          if (offered === "undrawable") await giveUp({ canDraw: false });
          resolve(offered === "shown");
          await stage.left();
        })
        .then((free) => (free ? undefined : giveUp({ promptOpen: true })))
        .catch((error) => {
          ports.log(messageOf(error));
          resolve(false);
        });
    });
  }

  async function consider(due: DueTouchpoint, wanted: Wanted, seen: Glance): Promise<boolean> {
    const decision = judge(due, wanted, seen);
    emit("decision", decision);
    return decision.eligible && show(due, wanted, seen);
  }

  /** One by one: what rests on this page says nothing about a touchpoint of another page. */
  function rest(decisions: readonly Decision[]): void {
    const now = clock.now();
    const before = Object.entries(Object(marks.get(REST_MARK)) as RestMark).filter(([, until]) => until > now);
    const fresh = decisions.map(({ touchpoint, nextAt = now + DAY_MS }) => [touchpoint, nextAt]);
    marks.set(REST_MARK, Object.fromEntries([...before, ...fresh]));
  }

  return {
    async askFirstOf(due, certain) {
      const [only, ...others] = due;
      const alone = only && !others.length && only.cause !== "link" && !stage.busy();
      // Nothing is loaded in vain: decided once, in the transaction that writes it down, it is decided soonest.
      if (alone && (certain || stage.atHand(look(only)))) {
        await held;
        await show(only, "due");
        return;
      }
      let seen = await glance();
      for (const each of due) {
        // A link was the visitor's own doing.
        const shown = await consider(each, each.cause === "link" ? "opened" : "due", seen);
        seen = { ...seen, promptOpen: seen.promptOpen || shown };
      }
    },
    async ask(due, wanted) {
      // What the visitor wants to say goes before what we wanted to ask.
      if (wanted === "opened") stage.end("replaced");
      return consider(due, wanted, await glance());
    },
    async arm(all) {
      // By the moment itself the page may have come into view, and what is open may have left.
      const seen = { ...(await glance()), promptOpen: false, pageVisible: true };
      const near = all.filter(({ touchpoint: { triggers, audience = {} } }) => isNear({ triggers, audience }, facts));
      const decisions = near.map((due) => judge(due, "due", seen));
      const first = near[decisions.findIndex(({ eligible }) => eligible)];
      if (first) await stage.canDraw(look(first));
      else if (near.length) rest(decisions);
      return first !== undefined;
    },
    async preview(due) {
      stage.end("replaced");
      const history = await visitor.read();
      await stage.offer(look(due), async () => compose(due, history, { preview: true }));
    },
    explain: async (due) => judge(due, "due", { ...(await glance()), canDraw: await stage.canDraw(look(due)) }),
  };
}
