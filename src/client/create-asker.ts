import { normalize } from "../config/normalize.js";
import { asPast, mergePasts } from "../eligibility/past.js";
import { messageOf } from "../lib/message-of.js";
import { uuidV7 } from "../lib/uuid-v7.js";
import type { Earshot } from "../model/earshot.js";
import type { Settings } from "../model/plan.js";
import type { Touchpoint } from "../model/touchpoint.js";
import { createStage } from "../prompt/create-stage.js";
import { createQueue } from "../queue/create-queue.js";
import { createTransport } from "../transport/create-transport.js";
import type { Due } from "../trigger/due.js";
import { type Composer, composePrompt } from "./compose-prompt.js";
import { createChores } from "./create-chores.js";
import { createDelivery } from "./create-delivery.js";
import { createDrafts } from "./create-drafts.js";
import { createFixtures } from "./create-fixtures.js";
import { createPrompting, type DueTouchpoint } from "./create-prompting.js";
import { createVisitor, type Visitor } from "./create-visitor.js";
import { createWishes } from "./create-wishes.js";
import { sdk } from "./sdk.js";
import type { Seat } from "./seat.js";
import type { Storage } from "./storage.js";
import { submitAnswers } from "./submit-answers.js";

/** Decides, asks and delivers. Loaded late: most page views only listen. */
export interface Asker
  extends Pick<Earshot, "ask" | "submit" | "explain" | "stats" | "flush" | "exportState" | "importState" | "close"> {
  /**
   * Asks about the first of those due at the same moment that may be asked about.
   *
   * @param certain nothing is known that could keep the first of them from being asked about
   */
  askFirstOf(due: readonly Due[], certain: boolean): Promise<void>;
  /** Loads what draws the first touchpoint that could be asked about now, were its trigger to fire. */
  arm(): Promise<void>;
  /** Does what the page's address asks for: opens the inspector, shows a touchpoint to somebody of the team. */
  attend(): Promise<void>;
  /** There is an element on the page for an inline touchpoint. */
  found(id: string): void;
  /** What the page is, or who the visitor is, has changed. */
  refresh(): void;
  /** The visitor has left: what is open was meant for somebody else. */
  clear(): void;
  /** What the inspector looks at. */
  readonly inside: { readonly seat: Seat; readonly settings: Settings; readonly visitor: Visitor };
}

/** Puts the stages together, which don't know each other. */
export function createAsker(seat: Seat): Asker {
  const { ports, plan, emit, facts, storeName } = seat;
  const settings = normalize(plan.written, seat.told ? () => {} : ports.log);
  const newId = uuidV7(ports.clock.now, ports.randomBytes);

  let closed = false;
  let opened: ReturnType<Storage> | undefined;
  const storage: Storage = () => {
    opened ??= ports
      .openStore(storeName, (cause) => emit("degraded", { cause }))
      .then((store) => {
        if (closed) store.close();
        return { store, queue: createQueue(store) };
      });
    return opened;
  };

  // Whoever comes to ask will look into it: it is opened while the rest is being put together.
  if (seat.consent() === "granted") void storage();
  const send = createTransport(ports.post, { url: seat.collector, key: settings.key, sdk, now: ports.clock.now });
  const delivery = createDelivery(seat, storage, send);
  const visitor = createVisitor(seat, storage, newId);
  const drafts = createDrafts(seat);
  const chores = createChores(ports.clock, ports.log);
  const wishes = createWishes(seat);
  const composer: Composer = { seat, settings, visitor, delivery, drafts, chores, newId };
  const stage = createStage(seat.loadRenderer, ports.log);
  const compose = composePrompt.bind(null, composer);
  const prompting = createPrompting({ seat, settings, stage, visitor, compose });

  const ids = () => settings.touchpoints.map(({ id }) => id);
  const find = (id: string) => settings.touchpoints.find((each) => each.id === id);
  /** What stands in the page is found there, and comes by no trigger. */
  const byTrigger = () => settings.touchpoints.filter(({ presentation }) => presentation.as !== "inline");
  /** One that was called by name, which may be misspelt. */
  function named(id: string, call: string): Touchpoint | undefined {
    const touchpoint = find(id);
    if (!touchpoint) ports.log(`${call}("${id}"): there is no such touchpoint. There are: ${ids().join()}`);
    return touchpoint;
  }
  /** Wanted at this moment, which can't be over before it is asked about. */
  const dueNow = (touchpoint: Touchpoint, cause: string): DueTouchpoint => {
    return { touchpoint, cause, facts, still: () => true };
  };

  const fixtures = createFixtures(seat, settings, {
    open(touchpoint) {
      prompting.ask(dueNow(touchpoint, "tab"), "opened").catch((error) => ports.log(messageOf(error)));
    },
    async compose(touchpoint) {
      return compose(dueNow(touchpoint, "inline"), await visitor.read(), { opened: true, inline: true });
    },
  });
  const stopLeaving = ports.page.on("leave", (forGood) => {
    if (forGood) stage.end("navigated");
    // After it: what is drawn may tell of more as it goes.
    drafts.write();
  });

  const asker: Asker = {
    async askFirstOf(due, certain) {
      const known = due.flatMap((each) => {
        const touchpoint = byTrigger().find(({ id }) => id === each.touchpoint.id);
        return touchpoint ? [{ ...each, touchpoint }] : [];
      });
      await prompting.askFirstOf(known, certain);
    },

    async arm() {
      if (!closed) await prompting.arm(byTrigger().map((touchpoint) => dueNow(touchpoint, "armed")));
    },

    async ask(id, { respectLimits } = {}) {
      const touchpoint = named(id, "ask");
      return touchpoint !== undefined && prompting.ask(dueNow(touchpoint, "manual"), respectLimits ? "due" : "asked");
    },

    async submit({ touchpoint: id, answers }) {
      const touchpoint = named(id, "submit");
      return touchpoint
        ? submitAnswers(composer, touchpoint, answers)
        : { stored: "none", online: ports.page.online() };
    },

    async explain(id) {
      const touchpoint = find(id);
      const unknown = { gate: "known", pass: false, actual: id, expected: ids() };
      const decision = touchpoint
        ? await prompting.explain(dueNow(touchpoint, "explain"))
        : { touchpoint: id, eligible: false, verdicts: [unknown] };
      return (await seat.words()).inWords(decision);
    },

    async exportState() {
      const { anonymousId: _, visit: __, ...past } = await visitor.read();
      return { v: 1, ...past };
    },

    async importState(state) {
      const past = asPast(state);
      if (past) await visitor.change((known) => ({ ...known, ...mergePasts(known, past) }));
      else ports.log("importState: this is no state; expected what exportState() gives");
    },

    stats: delivery.stats,
    flush: delivery.flush,
    found: fixtures.found,
    refresh: fixtures.place,

    clear() {
      stage.clear();
      drafts.clear();
      fixtures.clear();
    },

    close() {
      closed = true;
      stopLeaving();
      wishes.close();
      fixtures.close();
      stage.close();
      chores.close();
      drafts.write();
      delivery.close();
      void opened?.then(({ store }) => store.close());
    },

    attend: () =>
      wishes.grant(asker, async (id) => {
        const touchpoint = named(id, "preview");
        if (touchpoint) await prompting.preview(dueNow(touchpoint, "preview"));
      }),
    inside: { seat, settings, visitor },
  };
  return asker;
}
