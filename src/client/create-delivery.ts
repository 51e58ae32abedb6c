import { memoryStore } from "../lib/memory-store.js";
import { messageOf } from "../lib/message-of.js";
import type { Settings } from "../model/plan.js";
import type { Receipt } from "../model/prompt.js";
import type { Stats } from "../model/stats.js";
import type { Tier } from "../model/tier.js";
import type { WireRecord } from "../model/wire.js";
import type { Store } from "../ports.js";
import { type Accepted, accept } from "../queue/accept.js";
import type { Attempted, Courier } from "./create-courier.js";
import { createLastWords } from "./create-last-words.js";
import { redacted } from "./redacted.js";
import type { Seat } from "./seat.js";
import { statsOf } from "./stats-of.js";

/** What isn't a finished response waits for company, or for the page to be left: one request instead of three. */
const COMPANY_MS = 5_000;
/** Where the next page can't see that something is left, unless there is a second copy. */
const UNSEEN: readonly Tier[] = ["indexeddb", "local", "session"];
/** More than a page ever says. */
const MAX_HELD = 50;

const SAFETY: Readonly<Record<Tier, Receipt["stored"]>> = {
  indexeddb: "durable",
  cache: "durable",
  local: "local",
  session: "memory",
  memory: "memory",
};

/** Takes records from the prompt to the collector: saves each first, then has it sent. */
export interface Delivery {
  /** Resolves when the record is as safe as it will get; never rejects. */
  submit(record: WireRecord): Promise<Receipt>;
  flush(): Promise<void>;
  stats(): Promise<Stats>;
  /** The visitor has said what they allow: what waited for that is saved, or forgotten. */
  decided(): void;
  /** Forgets what this page holds; what is stored is somebody else's to erase. */
  forget(): void;
  /** Who brings records to the collector; comes with the first of them. */
  courier(): Promise<Courier>;
  close(): void;
}

/** @param openCourier is told what this page has said and nobody has acknowledged yet, and tells when nothing is left */
export function createDelivery(
  seat: Seat,
  store: Store,
  { maskText }: Pick<Settings, "maskText">,
  openCourier: (mine: () => readonly WireRecord[], onEmpty: () => void) => Promise<Courier>,
): Delivery {
  const { consent, emit, marks, on } = seat;
  const { clock, log, page } = seat.ports;
  const lastWords = createLastWords(marks);
  const mine = new Map<string, WireRecord>();
  let held: WireRecord[] = [];
  let leaving = false;
  let coming: Promise<Courier> | undefined;
  let here: Courier | undefined;
  let closed = false;

  function courier(): Promise<Courier> {
    coming ??= openCourier(
      () => [...mine.values()],
      () => lastWords.drop([]),
    ).then((courier) => {
      here = courier;
      if (closed) courier.close();
      return courier;
    });
    coming.catch(() => {
      coming = undefined;
    });
    return coming;
  }

  /**
   * Not asked for in vain, for a module that could not be loaded once can't be loaded again by the same page, as browsers
   * have it: https://github.com/whatwg/html/issues/6768. What is queued is safe meanwhile.
   */
  function call(work: (courier: Courier) => unknown): void {
    if (!here && !page.online()) return;
    courier()
      .then(work)
      .catch((error) => log(messageOf(error)));
  }

  const settled = ({ id }: { readonly id: string }) => void mine.delete(id);
  const undo = [
    on("delivered", settled),
    on("rejected", settled),
    on("expired", settled),
    on("dropped", settled),
    page.on("online", () => {
      if (mine.size && !coming) call((courier) => courier.flush());
    }),
    page.on("leave", (forGood) => {
      leaving = forGood;
    }),
  ];

  async function queue(record: WireRecord): Promise<Accepted> {
    try {
      return await accept(store, record, clock.now());
    } catch (error) {
      log(`a record could not be saved: ${messageOf(error)}`);
      return "no_room";
    }
  }

  async function save(record: WireRecord): Promise<Receipt["stored"]> {
    const { id } = record;
    const accepted = await queue(record);
    // There may be room at the collector's.
    const became = accepted === "no_room" ? await attempt(record) : accepted;
    if (became === "queued") {
      mine.set(id, record);
      if (!store.mirror && UNSEEN.includes(store.tier)) lastWords.mark();
      emit("stored", { id, tier: store.tier });
      return SAFETY[store.tier];
    }
    if (became === "too_large") emit("dropped", { id, code: became });
    return became === "delivered" ? became : "none";
  }

  async function attempt(record: WireRecord): Promise<Attempted> {
    try {
      return await (await courier()).attempt(record);
    } catch {
      // Nobody else will have told of it.
      emit("dropped", { id: record.id, code: "no_room" });
      return "lost";
    }
  }

  async function submit(said: WireRecord): Promise<Receipt> {
    const online = page.online();
    const record = consent() === "denied" ? undefined : await redacted(said, maskText, seat.ports);
    if (!record) return { stored: "none", online };
    if (consent() === "pending") {
      held = [...held, record].slice(-MAX_HELD);
      return { stored: "memory", online };
    }
    const last = leaving;
    if (last) lastWords.keep(record);
    const stored = await save(record);
    if (last && stored !== "none") lastWords.drop([record.id]);
    const finished = record.kind === "response" && record.complete;
    if (stored !== "delivered") call((courier) => (finished ? courier.send() : courier.wake(COMPANY_MS)));
    return { stored, online: page.online() };
  }

  async function takeUp(): Promise<void> {
    const left = lastWords.read();
    await Promise.all(left.map(save));
    if (left.length) lastWords.drop(left.map(({ id }) => id));
  }
  const takenUp = consent() === "granted" ? takeUp() : undefined;

  return {
    submit,
    courier,

    async flush() {
      if (consent() !== "granted") return;
      await takenUp;
      await (await courier()).flush();
    },

    decided() {
      const waiting = held;
      held = consent() === "pending" ? held : [];
      if (consent() === "granted") for (const record of waiting) void submit(record);
    },

    stats() {
      // Without consent no place is made to look into.
      const place = consent() === "granted" ? store : memoryStore();
      // Whoever brings them may never have come: offline the queue can be looked at all the same.
      return statsOf(place, here?.state() ?? { state: "idle" }, clock.now(), page.online());
    },

    forget() {
      held = [];
      mine.clear();
    },

    close() {
      closed = true;
      for (const each of undo) each();
      void coming?.then((here) => here.close()).catch(() => {});
    },
  };
}
