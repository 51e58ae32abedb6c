import { messageOf } from "../lib/message-of.js";
import type { Receipt } from "../model/prompt.js";
import type { Stats } from "../model/stats.js";
import type { WireRecord } from "../model/wire.js";
import { queued } from "../queue/entry.js";
import type { Send } from "../transport/create-transport.js";
import { createLastWords } from "./create-last-words.js";
import { createSender } from "./create-sender.js";
import type { Seat } from "./seat.js";
import type { Storage } from "./storage.js";

/** All who come back online, or to the tab, should not come at once. */
const COME_BACK_MS = 5_000;
/** What isn't a finished response waits for company, or for the page to be left: one request instead of three. */
const COMPANY_MS = 5_000;

/** Takes records from the prompt to the collector: saves each first, then has it sent. */
export interface Delivery {
  /** Resolves when the record is as safe as it will get; never rejects. */
  submit(record: WireRecord): Promise<Receipt>;
  flush(): Promise<void>;
  stats(): Promise<Stats>;
  close(): void;
}

export function createDelivery(seat: Seat, storage: Storage, send: Send): Delivery {
  const { ports, emit, marks, storeName } = seat;
  const { clock, log, page, random } = ports;
  const sender = createSender(ports, storage, send, `${storeName}-flush`, emit);
  const lastWords = createLastWords(marks);
  let leaving = false;

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
    page.on("leave", (forGood) => {
      leaving = forGood;
      if (sender.isWaiting() && sender.state().state !== "suspended") void sender.flush();
    }),
  ];

  async function save(record: WireRecord): Promise<Receipt["stored"]> {
    try {
      const { store, queue } = await storage();
      const stored = await queue.put(record);
      if (stored !== "none") emit("stored", { id: record.id, tier: store.tier });
      else emit("dropped", { id: record.id, code: "no_room" });
      return stored;
    } catch (error) {
      log(`a record could not be saved: ${messageOf(error)}`);
      emit("dropped", { id: record.id, code: "storage" });
      return "none";
    }
  }

  async function takeUp(): Promise<void> {
    const left = lastWords.read();
    await Promise.all(left.map(save));
    if (left.length) lastWords.drop(left.map(({ id }) => id));
  }
  const takenUp = takeUp();

  return {
    async submit(record) {
      const last = leaving;
      if (last) lastWords.keep(record);
      const stored = await save(record);
      if (last && stored !== "none") lastWords.drop([record.id]);
      const finished = record.kind === "response" && record.complete;
      if (sender.state().state !== "suspended") {
        if (finished) void sender.flush();
        else sender.wake(COMPANY_MS);
      }
      return { stored, online: page.online() };
    },

    async flush() {
      await takenUp;
      await sender.flush();
    },

    async stats() {
      const { store, queue } = await storage();
      const counters = await queue.counters();
      const notBefore = await queue.notBefore();
      return {
        ...counters,
        queued: queued(counters),
        tier: store.tier,
        ...sender.state(),
        ...(notBefore > clock.now() && { notBefore }),
      };
    },

    close() {
      sender.close();
      for (const each of undo) each();
    },
  };
}
