import type { Emit } from "../model/events.js";
import type { Stats } from "../model/stats.js";
import type { WireRecord } from "../model/wire.js";
import type { Store } from "../ports.js";
import type { Transport } from "../transport/create-transport.js";
import type { Seat } from "./seat.js";

/** What a sender works with. */
export interface SenderParts {
  readonly ports: Pick<Seat["ports"], "clock" | "random" | "page" | "ifFree" | "log">;
  readonly store: Store;
  readonly transport: Transport;
  readonly lockName: string;
  /** Tells this page from all others. */
  readonly me: string;
  readonly emit: Emit;
  /** Puts back what the store may have lost; says whether there was anything. */
  readonly refill: (blank: boolean) => Promise<boolean>;
  /** Nothing is queued any more. */
  readonly onEmpty: () => void;
}

/** Empties the queue towards the collector: batch by batch, one tab at a time, as patiently as it takes. */
export interface Sender {
  /** Sends until there is nothing left that may be tried now. */
  flush(): Promise<void>;
  /** Sees to it that a flush comes within so many milliseconds. */
  wake(delayMs: number): void;
  /** Whether a flush is to come by itself. */
  isWaiting(): boolean;
  /** The network is back: what failed before counts for less. */
  forgive(): void;
  /** The page is going: sends these as long as there is time, the newest first. What isn't acknowledged stays queued. */
  farewell(records: readonly WireRecord[]): Promise<void>;
  state(): Pick<Stats, "state" | "lastError">;
  close(): void;
}
