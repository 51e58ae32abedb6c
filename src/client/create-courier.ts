import { parsed } from "../lib/parsed.js";
import type { DeadLetter, Mine } from "../model/earshot.js";
import type { Overflow } from "../model/overflow.js";
import type { ItemResult, WireRecord } from "../model/wire.js";
import type { Store } from "../ports.js";
import { accept } from "../queue/accept.js";
import { asCounters, counted } from "../queue/counters.js";
import { deadLetters, revive } from "../queue/dead.js";
import { displace } from "../queue/displace.js";
import { asEntry } from "../queue/entry.js";
import { erase } from "../queue/erase.js";
import { COUNTERS, DEAD, ERASED, QUEUED } from "../queue/keys.js";
import { restore } from "../queue/restore.js";
import { revision, revisionsIn } from "../queue/revision.js";
import { CORRUPT } from "../queue/set-aside-corrupt.js";
import { isFinal } from "../queue/settle.js";
import type { Transport } from "../transport/create-transport.js";
import { createSender } from "./create-sender.js";
import { isoOf } from "./iso-of.js";
import type { KeeperSeat } from "./seat.js";
import type { Sender } from "./sender.js";

/** All who come back online, or to the tab, should not come at once. */
const COME_BACK_MS = 5_000;

const NOTHING = { gone: [], queued: false };

/** What the courier works with. */
export interface CourierParts {
  readonly seat: Pick<KeeperSeat, "ports" | "emit" | "storeName">;
  readonly store: Store;
  readonly transport: Transport;
  readonly overflow: Overflow;
  /** Tells this page from all others. */
  readonly me: string;
  /** What this page has said and nobody has acknowledged yet. */
  readonly mine: () => readonly WireRecord[];
  /** Nothing is queued any more. */
  readonly onEmpty: () => void;
}

/** The collector has it, or the queue after all; or it is lost, and counted. */
export type Attempted = "delivered" | "queued" | "lost";

/** Brings what is queued to the collector, and knows what became of it. */
export interface Courier {
  /** Sends until there is nothing left that may be tried now. */
  flush(): Promise<void>;
  /** The same, unless the collector has refused us altogether. */
  send(): void;
  /** Sees to it that a flush comes within so many milliseconds, with the same exception. */
  wake(delayMs: number): void;
  /** Sends what found no room in the queue, or makes room for it where the host would rather lose what is older. */
  attempt(record: WireRecord): Promise<Attempted>;
  state: Sender["state"];
  deadLetters(): Promise<readonly DeadLetter[]>;
  retry(id: string): Promise<boolean>;
  erase(): Promise<readonly string[]>;
  exportMine(): Promise<Mine>;
  close(): void;
}

export function createCourier({ seat, store, transport, overflow, me, mine, onEmpty }: CourierParts): Courier {
  const { ports, emit, storeName } = seat;
  const { clock, page, random } = ports;
  let restored = false;

  /** Once a page, what the second copies still have; and what this page has said, whenever all else is gone. */
  async function refill(blank: boolean): Promise<boolean> {
    const { mirror } = store;
    const first = !restored;
    restored = true;
    const found = first && mirror ? await restore(store, mirror) : undefined;
    if (found?.restored) {
      emit("store", { what: "reset", records: found.restored });
      return true;
    }
    const unsaid = blank ? await unerased(mine()) : [];
    for (const record of unsaid) await accept(store, record, clock.now());
    if (unsaid.length) emit("store", { what: "lost", records: unsaid.length });
    return unsaid.length > 0;
  }

  const lockName = `${storeName}-flush`;
  const sender = createSender({ ports, store, transport, lockName, me, emit, refill, onEmpty });
  const suspended = () => sender.state().state === "suspended";

  function comeBack(): void {
    sender.forgive();
    sender.wake(random() * COME_BACK_MS);
  }

  const undo = [
    page.on("online", comeBack),
    // In the background the waits are longer, and the browser stretches them further.
    page.on("visibility", () => {
      if (page.visible() && sender.state().state === "waiting" && sender.isWaiting()) comeBack();
    }),
    page.on("leave", () => void sender.farewell(mine())),
  ];

  return {
    flush: sender.flush,
    send() {
      if (!suspended()) void sender.flush();
    },
    wake(delayMs) {
      if (!suspended()) sender.wake(delayMs);
    },

    async attempt(record) {
      const { id } = record;
      const verdict = page.online() && (await transport.send([{ id, body: JSON.stringify(record) }], {}));
      const taken =
        verdict && verdict.kind === "settled" && verdict.results.some((each) => each.id === id && isTaken(each));
      const { gone, queued } = taken || overflow !== "oldest" ? NOTHING : await displace(store, record, clock.now());
      for (const id of gone) emit("dropped", { id, code: "overflow" });
      if (queued) return "queued";
      const fate = taken ? "delivered" : "dropped";
      await store
        .update([COUNTERS], ([sums]) => ({
          put: [[COUNTERS, counted(asCounters(sums), { submitted: 1, [fate]: 1 })]],
          result: undefined,
        }))
        .catch(() => {});
      emit(fate, { id, code: "no_room" });
      return taken ? "delivered" : "lost";
    },

    state: sender.state,

    deadLetters: letters,

    async retry(id) {
      const found = await revive(store, id, clock.now());
      if (found) void sender.flush();
      return found;
    },

    erase: () => erase(store),

    async exportMine() {
      const all = await store.list("");
      const others = all.filter(([key]) => !key.startsWith(QUEUED) && !key.startsWith(DEAD));
      return {
        queued: (await records(QUEUED)).flatMap(({ body }) => readable(body)),
        deadLetters: await letters(),
        stored: Object.fromEntries(others),
      };
    },

    close() {
      sender.close();
      for (const each of undo) each();
    },
  };

  /** Of these, what the visitor has not taken back in another tab. */
  async function unerased(records: readonly WireRecord[]): Promise<readonly WireRecord[]> {
    if (!records.length) return [];
    const here = await store.update([ERASED], ([ids]) => ({ result: revisionsIn(ids) }));
    const there = revisionsIn(await store.mirror?.get(ERASED).catch(() => []));
    return records.filter((each) => ![...here, ...there].includes(revision(each)));
  }

  async function records(prefix: string) {
    return (await store.list(prefix)).flatMap(([, value]) => asEntry(value) ?? []);
  }

  async function letters(): Promise<readonly DeadLetter[]> {
    const dead = await deadLetters(store);
    return dead.map(({ id, code, diedAt, body }) => {
      const [record] = code === CORRUPT ? [] : readable(body);
      return { id, code, at: isoOf(diedAt) ?? "", ...(record ? { record } : { text: body }) };
    });
  }
}

/** The record, or none: what others have written into the store must not hide the rest. */
function readable(body: string): readonly WireRecord[] {
  const record = parsed(body);
  return record ? [record as WireRecord] : [];
}

function isTaken({ status }: ItemResult): boolean {
  return isFinal({ id: "", status }) && status !== "rejected";
}
