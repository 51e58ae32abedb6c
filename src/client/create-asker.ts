import { readConfig } from "../config/read-config.js";
import { asPast, mergePasts } from "../eligibility/past.js";
import { messageOf } from "../lib/message-of.js";
import { uuidV7 } from "../lib/uuid-v7.js";
import type { Touchpoint } from "../model/touchpoint.js";
import { createStage } from "../prompt/create-stage.js";
import type { Asker } from "./asker.js";
import { type Composer, composePrompt } from "./compose-prompt.js";
import { createChores } from "./create-chores.js";
import { createDelivery } from "./create-delivery.js";
import { createDrafts } from "./create-drafts.js";
import { createFixtures } from "./create-fixtures.js";
import { createPrompting, type DueTouchpoint } from "./create-prompting.js";
import { createVisitor } from "./create-visitor.js";
import { createWishes } from "./create-wishes.js";
import type { Seat } from "./seat.js";

/** Puts the stages together, which don't know each other. */
export function createAsker(seat: Seat): Asker {
  const { ports, plan, emit, facts, storeName } = seat;
  let mistaken = false;
  const settings = readConfig(plan.written, () => {
    mistaken = true;
  });
  const newId = uuidV7(ports.clock.now, ports.randomBytes);

  const me = newId();
  const store = ports.openStore(storeName, settings.persist, (tier, cause) => emit("degraded", { tier, cause }));
  // Whoever comes to ask will look into it: it is opened while the rest is being put together.
  if (seat.consent() === "granted") store.list("m/history", 1).catch(() => {});

  let closed = false;
  const delivery = createDelivery(seat, settings, store, me);
  const courier = async () => (await delivery.keeper()).courier();
  const visitor = createVisitor(seat, store, newId);
  const drafts = createDrafts(seat);
  const chores = createChores(ports.clock, ports.log);
  // Visitors wait for none of the words.
  if (mistaken && !seat.told)
    chores.later(0, async () => {
      for (const line of (await seat.words()).mistakes(plan.written)) ports.log(line);
    });
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
    standing: delivery.prepare,
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
      if (closed) return;
      const ready = await prompting.arm(byTrigger().map((touchpoint) => dueNow(touchpoint, "armed")));
      if (ready) delivery.prepare();
    },

    async ask(id, { respectLimits, whilePending } = {}) {
      const touchpoint = named(id, "ask");
      if (!touchpoint) return false;
      const due = { ...dueNow(touchpoint, "manual"), consentNeeded: whilePending ? ("pending" as const) : undefined };
      return prompting.ask(due, respectLimits ? "due" : "asked");
    },

    async submit({ touchpoint: id, answers }) {
      const touchpoint = named(id, "submit");
      return touchpoint
        ? (await seat.keeper()).submitAnswers(composer, touchpoint, answers)
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

    flush: async () => (await delivery.keeper()).flush(),
    stats: async () => (await delivery.keeper()).stats(),
    deadLetters: async () => (await courier()).deadLetters(),
    retry: async (id) => (await courier()).retry(id),

    async forget() {
      seat.reset();
      chores.drop();
      delivery.forget();
      visitor.forget();
      try {
        await (await courier()).erase();
      } catch (error) {
        ports.log(`forget: ${messageOf(error)}`);
        return false;
      }
      // Set by the reset, for a history that is no more.
      seat.marks.clear();
      return true;
    },

    async exportMine() {
      const mine = await (await courier()).exportMine();
      return { ...mine, stored: { ...mine.stored, ...seat.marks.all() } };
    },

    found: fixtures.found,
    refresh() {
      delivery.decided();
      if (seat.consent() === "denied") visitor.forget();
      fixtures.place();
    },

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
      store.close();
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
