import { isLocalHost } from "../lib/is-local-host.js";
import { stableHash } from "../lib/stable-hash.js";
import type { Facts } from "../model/condition.js";
import type { Earshot } from "../model/earshot.js";
import type { Emit } from "../model/events.js";
import type { Properties } from "../model/json.js";
import type { ListeningPorts } from "../ports.js";
import { createTriggers } from "../trigger/create-triggers.js";
import type { Due } from "../trigger/due.js";
import type { Asker } from "./asker.js";
import { createChores } from "./create-chores.js";
import { createFacts } from "./create-facts.js";
import { createMarks } from "./create-marks.js";
import { createVisits } from "./create-visits.js";
import { isMeant } from "./is-meant.js";
import { anyNear } from "./is-near.js";
import { ASKED_MARK, LAST_WORDS_MARK, RESET_MARK } from "./mark-names.js";
import type { OpenMore } from "./more.js";
import { NOBODY, type Person } from "./person.js";
import type { Seat, Words } from "./seat.js";
import type { Setup } from "./setup.js";

/** Seats the asker, wherever it comes from. */
export type LoadAsker = () => Promise<
  (seat: Omit<Seat, "ports" | "loadRenderer" | "keeper" | "words" | "inspector">) => Asker
>;

/** What comes late, and only to pages that need it. */
export interface Late {
  readonly asker: LoadAsker;
  /** What draws prompts. Loaded ahead, it is at hand when a prompt is admitted. */
  readonly wing: () => Promise<unknown>;
  readonly more: () => Promise<{ readonly openMore: OpenMore }>;
  readonly words: () => Promise<Words>;
}

/** Earshot at work, with its plan at hand; the handle in front of it catches what is thrown. */
export interface Engine extends Pick<Earshot, "reset" | "consent" | "close"> {
  track(name: string, properties: Properties): void;
  identify(person: Person): void;
  /** Who decides, asks and delivers; comes when first called for. */
  asker(): Promise<Asker>;
}

/** A moment late, so that not all visitors come to the collector with the page. */
const LEFTOVERS_MS = 2_000;
/** When a page has come to rest, there is time to get ready for what it may ask. */
const ARM_MS = 1_000;
/** The page comes first: a tab that is there a moment later is early enough. */
const TABS_MS = 300;
/** A page's address may ask for the inspector, or for a preview: the asker knows how. */
const WISHES = /[?&]earshot-/;

/** Listens for the moment, and calls the asker when it has come. */
export function createEngine(
  ports: ListeningPorts,
  { plan, collector }: Setup,
  late: Late,
  { on, emit, hears }: Pick<Earshot, "on"> & { readonly emit: Emit; hears(type: "decision"): boolean },
  openMore?: OpenMore,
): Engine {
  const { clock, page, log } = ports;
  const storeName = `earshot-${stableHash(collector).toString(36)}`;
  const atHome = isLocalHost(page.address()?.hostname ?? "");
  const test = plan.test ?? atHome;
  // Whoever tries it out hears of every mistake; visitors pay for none of the words.
  const told = plan.odd || plan.debug || test;
  let person = NOBODY;
  // Who has told their browser that they want privacy is taken at their word, until somebody says otherwise.
  let consent = plan.consent ?? (page.wantsPrivacy() ? "pending" : "granted");
  const allowed = () => consent === "granted";

  const marks = createMarks(ports.openMarks(storeName, plan.persist), allowed);
  const visits = createVisits(ports, marks);
  const world = { clock, page, marks, visit: visits.current };
  const chores = createChores(clock, log);
  const more = openMore?.({
    ...{ world, visits, written: plan.written, log: told ? () => {} : log },
    onFound: (id) => chores.later(0, async () => (await asker()).found(id)),
  });
  const look = createFacts({ page, clock, person: () => person });
  const setFacts = new Map<string, unknown>();
  const facts: Facts = (name) => {
    if (setFacts.has(name)) return setFacts.get(name);
    const fact = look(name);
    return fact === undefined ? more?.facts(name) : fact;
  };

  let closed = false;
  let seated: Asker | undefined;
  let coming: Promise<Asker> | undefined;

  function asker(): Promise<Asker> {
    coming ??= late.asker().then((seat) => {
      seated = seat({
        ...{ plan, collector, storeName, marks, facts, setFacts, test, atHome, told, on, emit, reset },
        visit: visits.current,
        person: () => person,
        consent: () => consent,
      });
      if (closed) seated.close();
      return seated;
    });
    coming.catch(() => {
      coming = undefined;
    });
    return coming;
  }

  // What is due at the same moment is decided together, so that priority has its say.
  let due: Due[] = [];
  function decideSoon(each: Due): void {
    // Those who aren't meant are told apart here: for them nothing more is loaded, unless somebody wants to hear why.
    const meant = allowed() && isMeant(each);
    if (!meant && !hears("decision")) return;
    due.push(each);
    if (due.length > 1) return;
    const ready = asker();
    // For somebody who will surely be asked, what draws comes beside it; else when the gates have spoken.
    const certain = meant && plan.open && !marks.get(ASKED_MARK);
    if (certain) void late.wing().catch(() => {});
    chores.later(0, async () => {
      const candidates = due.sort((a, b) => b.touchpoint.priority - a.touchpoint.priority);
      due = [];
      const asks = await ready;
      if (!closed) await asks.askFirstOf(candidates, certain);
    });
  }

  const sendLeftovers = () =>
    chores.later(ports.random() * LEFTOVERS_MS, async () => {
      const left = allowed() && (marks.get(LAST_WORDS_MARK) || (await ports.hasLeftovers(storeName)));
      return left && (await asker()).flush();
    });

  /** Has the asker and the wing at hand when the moment comes, where the visitor could be asked. */
  const arm = () =>
    chores.later(
      ARM_MS,
      async () => allowed() && anyNear(plan.moments, facts, marks, clock.now()) && (await asker()).arm(),
    );

  function reset(): void {
    person = NOBODY;
    due = [];
    marks.clear();
    marks.set(RESET_MARK, clock.now());
    visits.turn();
    seated?.clear();
    seated?.refresh();
  }

  const triggers = createTriggers(world, plan.moments, { facts, watchMore: more?.watch, onDue: decideSoon });
  const stopLoad = page.on("load", () => {
    sendLeftovers();
    arm();
    if (plan.tabs) chores.later(TABS_MS, asker);
  });
  if (told)
    chores.later(0, async () => {
      for (const line of (await late.words()).mistakes(plan.written)) log(line);
    });
  if (WISHES.test(page.address()?.href ?? "")) chores.later(0, async () => (await asker()).attend());

  return {
    track: triggers.track,

    identify(next) {
      person = next;
      seated?.refresh();
    },

    consent(state) {
      const before = allowed();
      consent = state;
      if (allowed()) {
        marks.allow();
        // It takes up the visit that the device knows of, else every page were a first one.
        if (!before) visits.turn();
        sendLeftovers();
        arm();
      } else seated?.clear();
      if (state === "denied") marks.clear();
      seated?.refresh();
    },

    reset,
    asker,

    close() {
      closed = true;
      triggers.close();
      more?.close();
      visits.close();
      chores.close();
      stopLoad();
      seated?.close();
    },
  };
}
