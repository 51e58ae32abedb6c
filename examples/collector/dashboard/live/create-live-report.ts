import type { Report } from "../../src/report.js";
import { type Fresh, fresh, NOTHING_FRESH } from "../insight/fresh.js";
import { coalesce } from "./coalesce.js";
import { type loadReport, NoAccess } from "./load-report.js";
import type { openStream } from "./open-stream.js";

/** At most about three loads a second, however many answers arrive. */
const GAP_MS = 300;
const RETRY_MS = 3_000;

/** All that the page shows. */
export interface LiveState {
  /** The last that is known; absent until the first has come. */
  readonly report?: Report;
  readonly fresh: Fresh;
  readonly link: "connecting" | "live" | "reconnecting";
  /** False when the last load failed. */
  readonly reachable: boolean;
  readonly includeTest: boolean;
  /** `signIn`: it takes a key to see anything; `locked`: there is none that would help. */
  readonly access: "open" | "signedIn" | NoAccess["why"];
}

export interface LivePorts {
  readonly loadReport: typeof loadReport;
  readonly openStream: typeof openStream;
}

export interface LiveReport {
  includeTest(include: boolean): void;
  /** Somebody has signed in or out: begins again, with nothing on the page. */
  reopen(): void;
  close(): void;
}

/** Keeps the report up to date; tells `onState` of every change, the first time before it returns. */
export function createLiveReport(ports: LivePorts, include: boolean, onState: (state: LiveState) => void): LiveReport {
  let state: LiveState = {
    fresh: NOTHING_FRESH,
    link: "connecting",
    reachable: true,
    includeTest: include,
    access: "open",
  };
  let closeStream: (() => void) | undefined;
  let retrying: ReturnType<typeof setTimeout> | undefined;
  let closed = false;
  // Answers with and without tests are two different reports: what differs between them is no news.
  let comparable = false;

  function update(change: Partial<LiveState>): void {
    if (closed) return;
    state = { ...state, ...change };
    onState(state);
  }

  async function load(): Promise<void> {
    clearTimeout(retrying);
    const { includeTest } = state;
    try {
      const { signedIn, ...report } = await ports.loadReport(includeTest);
      if (includeTest !== state.includeTest) return;
      const news = comparable && state.report ? fresh(state.report, report) : NOTHING_FRESH;
      comparable = true;
      update({ report, fresh: news, reachable: true, access: signedIn ? "signedIn" : "open" });
    } catch (error) {
      if (error instanceof NoAccess) return shut(error.why);
      update({ reachable: false });
      if (!closed) retrying = setTimeout(refresh, RETRY_MS);
    }
  }

  const refresh = coalesce(load, GAP_MS);

  /** Whoever may not read sees nothing of what was there, and asks no more until that has changed. */
  function shut(access: NoAccess["why"]): void {
    closeStream?.();
    closeStream = undefined;
    comparable = false;
    const { report: _, ...rest } = state;
    state = rest;
    update({ fresh: NOTHING_FRESH, reachable: true, access });
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
    includeTest(includeTest) {
      comparable = false;
      update({ includeTest });
      refresh();
    },
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
