import { audience } from "../eligibility/audience.js";
import { messageOf } from "../lib/message-of.js";
import { stableHash } from "../lib/stable-hash.js";
import type { Earshot } from "../model/earshot.js";
import type { Emit, Unsubscribe } from "../model/events.js";
import type { Properties } from "../model/json.js";
import type { ListeningPorts } from "../ports.js";
import { createTriggers, type Due } from "../trigger/create-triggers.js";
import type { Asker } from "./create-asker.js";
import { createFacts } from "./create-facts.js";
import type { Person } from "./person.js";
import type { Seat } from "./seat.js";
import type { Setup } from "./setup.js";

/** Seats the asker, wherever it comes from. */
export type LoadAsker = () => Promise<(seat: Omit<Seat, "ports" | "loadRenderer">) => Asker>;

/** Earshot at work, with its plan at hand; the handle in front of it catches what is thrown. */
export interface Engine extends Pick<Earshot, "identify" | "close"> {
  track(name: string, properties: Properties): void;
  /** Who decides, asks and delivers; comes when first called for. */
  asker(): Promise<Asker>;
}

/** A moment late, so that not all visitors come to the collector with the page. */
const LEFTOVERS_MS = 2_000;
/** The page comes first: a tab that is there a moment later is early enough. */
const TABS_MS = 300;

/** Listens for the moment, and calls the asker when it has come. */
export function createEngine(
  ports: ListeningPorts,
  { plan, collector }: Setup,
  loadAsker: LoadAsker,
  emit: Emit,
): Engine {
  const { clock, page, log } = ports;
  const storeName = `earshot-${stableHash(collector).toString(36)}`;
  let person: Person = { traits: {} };
  const facts = createFacts(page, () => person);

  let closed = false;
  let seated: Asker | undefined;
  let coming: Promise<Asker> | undefined;

  function asker(): Promise<Asker> {
    coming ??= loadAsker().then((seat) => {
      seated = seat({ plan, collector, storeName, facts, person: () => person, emit });
      if (closed) seated.close();
      return seated;
    });
    coming.catch(() => {
      coming = undefined;
    });
    return coming;
  }

  const quietly = (work: Promise<unknown>) => void work.catch((error) => log(messageOf(error)));

  // What is due at the same moment is decided together, so that priority has its say.
  let due: Due[] = [];
  function decideSoon(each: Due): void {
    // Those who aren't meant are told apart here: for them nothing more is loaded.
    const verdict = audience(each);
    if (!verdict.pass) {
      emit("decision", {
        touchpoint: each.touchpoint.id,
        eligible: false,
        verdicts: [{ gate: "audience", ...verdict }],
      });
      return;
    }
    due.push(each);
    if (due.length > 1) return;
    later(0, async () => {
      const candidates = due.sort((a, b) => b.touchpoint.priority - a.touchpoint.priority);
      due = [];
      const ready = await asker();
      if (!closed) await ready.askFirstOf(candidates);
    });
  }

  const undo = new Set<Unsubscribe>();
  function later(delayMs: number, work: () => Promise<unknown>): void {
    if (closed) return;
    const cancel = clock.after(delayMs, () => {
      undo.delete(cancel);
      quietly(work());
    });
    undo.add(cancel);
  }

  const triggers = createTriggers(ports, plan.touchpoints, facts, decideSoon);
  undo.add(
    page.on("load", () => {
      later(
        ports.random() * LEFTOVERS_MS,
        async () => (await ports.hasLeftovers(storeName)) && (await asker()).flush(),
      );
      if (plan.touchpoints.some(({ presentation }) => presentation.as === "tab")) later(TABS_MS, asker);
    }),
  );

  return {
    track: triggers.track,

    identify(userId, traits = {}) {
      person = { userId: String(userId), traits: { ...traits } };
      seated?.refresh();
    },

    asker,

    close() {
      closed = true;
      triggers.close();
      for (const each of undo) each();
      seated?.close();
    },
  };
}
