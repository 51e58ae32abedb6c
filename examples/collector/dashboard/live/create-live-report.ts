import type { Report } from "../../src/report.js";
import type { Address } from "../address/address.js";
import { type Fresh, fresh, NOTHING_FRESH } from "../insight/fresh.js";
import { NoAccess } from "./ask.js";
import { coalesce } from "./coalesce.js";
import { type Around, type loadAround, NOTHING_AROUND } from "./load-around.js";
import type { loadReport } from "./load-report.js";
import type { openStream } from "./open-stream.js";

/** At most about three loads a second, however many answers arrive. */
const GAP_MS = 300;
const RETRY_MS = 3_000;

/** All that the page shows. */
export interface LiveState {
  readonly address: Address;
  /** The last that is known; absent until the first has come. */
  readonly report?: Report;
  readonly around: Around;
  /** The report is that of another address, and the one that was asked for is on its way. */
  readonly waiting: boolean;
  readonly fresh: Fresh;
  readonly link: "connecting" | "live" | "reconnecting";
  /** False when the last load failed. */
  readonly reachable: boolean;
  /** Whether the collector opens cases, and knows of releases. */
  readonly hasDesk: boolean;
  /** Whether this browser may work at cases and mark releases. */
  readonly mayManage: boolean;
  /** `signIn`: it takes a key to see anything; `locked`: there is none that would help. */
  readonly access: "open" | "signedIn" | NoAccess["why"];
}

export interface LivePorts {
  readonly loadReport: typeof loadReport;
  readonly loadAround: typeof loadAround;
  readonly openStream: typeof openStream;
}

export interface LiveReport {
  /** Shows what another address stands for; until it has come, what was there. */
  show(address: Address): void;
  /** Looks again: something was changed from here. */
  refresh(): void;
  /** Somebody has signed in or out: begins again, with nothing on the page. */
  reopen(): void;
  close(): void;
}

/** Keeps the report up to date; tells `onState` of every change, the first time before it returns. */
export function createLiveReport(ports: LivePorts, first: Address, onState: (state: LiveState) => void): LiveReport {
  let state: LiveState = {
    address: first,
    around: NOTHING_AROUND,
    waiting: false,
    fresh: NOTHING_FRESH,
    link: "connecting",
    reachable: true,
    hasDesk: false,
    mayManage: false,
    access: "open",
  };
  let closeStream: (() => void) | undefined;
  let retrying: ReturnType<typeof setTimeout> | undefined;
  let closed = false;
  // Of two addresses these are two reports: what differs between them is no news.
  let comparable = false;

  function update(change: Partial<LiveState>): void {
    if (closed) return;
    state = { ...state, ...change };
    onState(state);
  }

  async function load(): Promise<void> {
    clearTimeout(retrying);
    const { address } = state;
    try {
      const { signedIn, hasDesk = false, mayManage = false, ...report } = await ports.loadReport(address);
      if (address !== state.address) return;
      const news = comparable && state.report ? fresh(state.report, report) : NOTHING_FRESH;
      comparable = true;
      const access = signedIn ? "signedIn" : "open";
      update({ report, fresh: news, waiting: false, reachable: true, hasDesk, mayManage, access });
      const around = await ports.loadAround(address, hasDesk);
      if (address === state.address && state.report) update({ around });
    } catch (error) {
      if (error instanceof NoAccess) return shut(error.why);
      if (address !== state.address) return;
      update({ reachable: false });
      if (!closed) retrying = setTimeout(refresh, RETRY_MS);
    }
  }

  let ask = coalesce(load, GAP_MS);

  function refresh(): void {
    ask();
  }

  /** Whoever may not read sees nothing of what was there, and asks no more until that has changed. */
  function shut(access: NoAccess["why"]): void {
    closeStream?.();
    closeStream = undefined;
    comparable = false;
    const { report: _, ...rest } = state;
    state = rest;
    update({ around: NOTHING_AROUND, fresh: NOTHING_FRESH, waiting: false, reachable: true, access });
  }

  function open(): void {
    closeStream?.();
    refresh();
    closeStream = ports.openStream({
      opened() {
        update({ link: "live" });
        // What was committed while nobody listened was not announced.
        refresh();
      },
      changed: refresh,
      lost() {
        update({ link: "reconnecting" });
        // Tells a stream that broke from a collector that is gone.
        refresh();
      },
    });
  }

  onState(state);
  open();

  return {
    show(address) {
      comparable = false;
      update({ address, waiting: true });
      // Whoever asks for something else doesn't wait for what is under way.
      ask = coalesce(load, GAP_MS);
      refresh();
    },
    refresh,
    reopen() {
      update({ link: "connecting" });
      open();
    },
    close() {
      closed = true;
      clearTimeout(retrying);
      closeStream?.();
    },
  };
}
