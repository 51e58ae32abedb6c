import { memoryStore } from "../lib/memory-store.js";
import { messageOf } from "../lib/message-of.js";
import type { Settings } from "../model/plan.js";
import type { Receipt } from "../model/prompt.js";
import type { Stats } from "../model/stats.js";
import type { Tier } from "../model/tier.js";
import type { WireRecord } from "../model/wire.js";
import type { Store } from "../ports.js";
import { type Accepted, accept } from "../queue/accept.js";
import { callForCourier } from "./call-for-courier.js";
import type { Attempted, Courier } from "./create-courier.js";
import type { LastWord, LastWords } from "./create-last-words.js";
import type { openCourier } from "./open-courier.js";
import { redacted } from "./redacted.js";
import type { KeeperSeat } from "./seat.js";
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

/** What the keeper takes over from the asker, which may have come long before it. */
export interface KeeperParts {
  readonly seat: KeeperSeat;
  readonly settings: Settings;
  /** Without second copies. */
  readonly store: Store;
  /** Tells this page from all others. */
  readonly me: string;
  readonly lastWords: LastWords;
  /** Of the last words, those that nobody has taken up yet. */
  readonly left: readonly LastWord[];
  readonly courier: () => Promise<{ readonly openCourier: typeof openCourier }>;
}

/** Takes records from the prompt to the collector: saves each first, then has it sent. */
export interface Keeper {
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

export function createKeeper({ seat, settings, me, lastWords, left, ...parts }: KeeperParts): Keeper {
  const { consent, emit, on } = seat;
  const { clock, log, page } = seat.ports;
  const store = seat.ports.mirror(parts.store, seat.storeName);
  const mine = new Map<string, WireRecord>();
  let held: WireRecord[] = [];
  let leaving = false;

  const { courier, call, ...calls } = callForCourier(seat.ports, async () => {
    const { openCourier } = await parts.courier();
    const said = () => [...mine.values()];
    return openCourier(seat, settings, store, me, said, () => lastWords.drop([]));
  });

  const settled = ({ id }: { readonly id: string }) => void mine.delete(id);
  const undo = [
    on("delivered", settled),
    on("rejected", settled),
    on("expired", settled),
    on("dropped", settled),
    page.on("online", () => {
      if (mine.size && calls.uncalled()) call((courier) => courier.flush());
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
    const record = consent() === "denied" ? undefined : await redacted(said, settings.maskText, seat.ports);
    if (!record) return { stored: "none", online };
    if (consent() === "pending") {
      held = [...held, record].slice(-MAX_HELD);
      return { stored: "memory", online };
    }
    const last = leaving;
    if (last) lastWords.keep(record);
    const stored = await save(record);
    if (last && stored !== "none") lastWords.drop([record]);
    const finished = record.kind === "response" && record.complete;
    if (stored !== "delivered") call((courier) => (finished ? courier.send() : courier.wake(COMPANY_MS)));
    return { stored, online: page.online() };
  }

  /** As it may be kept: the page that left it may have had nobody yet who knows how. */
  async function takeUp({ raw, ...record }: LastWord): Promise<void> {
    const kept = raw ? await redacted(record, settings.maskText, seat.ports) : record;
    if (kept) await save(kept);
  }

  async function takeAllUp(): Promise<void> {
    // Storage is not trusted.
    await Promise.all(left.map((word) => takeUp(word).catch(() => {})));
    lastWords.drop(left);
    call((courier) => courier.wake(COMPANY_MS));
  }
  const takenUp = consent() === "granted" && left.length ? takeAllUp() : undefined;

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
      return statsOf(place, calls.state(), clock.now(), page.online());
    },

    forget() {
      held = [];
      mine.clear();
    },

    close() {
      for (const each of undo) each();
      calls.close();
    },
  };
}
