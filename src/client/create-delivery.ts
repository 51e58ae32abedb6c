import { inTime } from "../lib/in-time.js";
import { messageOf } from "../lib/message-of.js";
import type { Settings } from "../model/plan.js";
import type { Receipt } from "../model/prompt.js";
import type { WireRecord } from "../model/wire.js";
import type { Store } from "../ports.js";
import type { Keeper } from "./create-keeper.js";
import { createLastWords, type LastWord } from "./create-last-words.js";
import type { Seat } from "./seat.js";

/** As long as a disk may take. */
const PATIENCE_MS = 3_000;

/** What is said in prompts, on its way to the keeper, who may be on their way themselves. */
export interface Delivery {
  /** Resolves when the record is as safe as it will get; never rejects. */
  submit(record: WireRecord): Promise<Receipt>;
  /** Who saves what is said and has it sent; comes with the first record. */
  keeper(): Promise<Keeper>;
  /** Has them come ahead of it. */
  prepare(): void;
  /** The visitor has said what they allow. */
  decided(): void;
  /** Forgets what this page holds. */
  forget(): void;
  close(): void;
}

/**
 * What is said before the keeper has come waits for them in the page. Where that takes too long, and when the page is
 * left, it is written down as it was said, for this page's keeper or the next one's.
 */
export function createDelivery(seat: Seat, settings: Settings, store: Store, me: string): Delivery {
  const { consent, marks } = seat;
  const { clock, log, page } = seat.ports;
  const lastWords = createLastWords(marks);
  const waiting = new Set<WireRecord>();
  let left = lastWords.read();
  let coming: Promise<Keeper> | undefined;
  let here: Keeper | undefined;
  let leaving = false;
  let closed = false;

  async function open(): Promise<Keeper> {
    const { openKeeper } = await seat.keeper();
    here = openKeeper({ seat, settings, store, me, lastWords, left });
    left = [];
    if (closed) here.close();
    return here;
  }

  function keeper(): Promise<Keeper> {
    coming ??= open().catch((error) => {
      coming = undefined;
      log(`what saves answers could not be loaded: ${messageOf(error)}`);
      throw error;
    });
    return coming;
  }

  function prepare(): void {
    keeper().catch(() => {});
  }

  function writeDown(record: WireRecord): LastWord {
    const word: LastWord = { ...record, raw: true };
    lastWords.keep(word);
    return word;
  }

  async function submit(record: WireRecord): Promise<Receipt> {
    if (here) return here.submit(record);
    const receipt = (stored: Receipt["stored"]): Receipt => ({ stored, online: page.online() });
    if (consent() === "denied") return receipt("none");
    waiting.add(record);
    if (leaving) writeDown(record);
    const came = await inTime(clock, PATIENCE_MS, keeper).catch(() => undefined);
    // Taken back meanwhile.
    if (!waiting.delete(record)) return receipt("none");
    if (came) {
      const kept = await came.submit(record);
      lastWords.drop([record]);
      return kept;
    }
    left = [...left, writeDown(record)];
    return receipt(settings.persist === "local" && consent() === "granted" ? "local" : "memory");
  }

  const undo = [
    page.on("leave", (forGood) => {
      leaving = forGood;
      for (const record of waiting) writeDown(record);
    }),
    page.on("online", () => {
      if (left.length) prepare();
    }),
  ];

  return {
    submit,
    keeper,
    prepare,
    decided: () => here?.decided(),
    forget() {
      waiting.clear();
      left = [];
      here?.forget();
    },
    close() {
      closed = true;
      for (const each of undo) each();
      here?.close();
    },
  };
}
