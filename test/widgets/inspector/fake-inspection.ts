import type { EarshotEvents } from "../../../src/model/events.js";
import type { State } from "../../../src/model/history.js";
import type { Inspection } from "../../../src/model/inspection.js";
import type { Stats } from "../../../src/model/stats.js";
import { DAY_MS, type Faked, shopTouchpoints } from "./fake-touchpoints.js";

const FACTS: Readonly<Record<string, unknown>> = {
  "page.path": "/checkout/done",
  device: "desktop",
  "visit.count": 4,
  "user.plan": "pro",
  "user.signedUp": "2026-11-20T09:00:00Z",
};

export interface FakePage extends Inspection {
  /** What the buttons did: `ask post-purchase`. */
  readonly did: string[];
  /** How many listen. */
  listeners(): number;
  /** How often a touchpoint was explained. */
  explained(): number;
  emit<K extends keyof EarshotEvents>(type: K, detail: EarshotEvents[K]): void;
  touchpoint(id: string): Faked;
  answerToAsk: boolean;
}

export interface Faking {
  readonly touchpoints?: Faked[];
  readonly stats?: Partial<Stats>;
  readonly logged?: readonly string[];
}

/** A page with a shop's touchpoints, of which no part is real. */
export function fakeInspection({ touchpoints = shopTouchpoints(), stats = {}, logged = [] }: Faking = {}): FakePage {
  const did: string[] = [];
  const set: Record<string, unknown> = {};
  const listening = new Set<{ type: string; fn: (detail: never) => void }>();
  const past = fakeState(Date.now());
  let state = past;
  let explained = 0;

  const touchpoint = (id: string): Faked => {
    const found = touchpoints.find((each) => each.touchpoint.id === id);
    if (!found) throw new Error(`there is no ${id}`);
    return found;
  };

  return {
    did,
    touchpoint,
    answerToAsk: true,
    listeners: () => listening.size,
    explained: () => explained,
    emit(type, detail) {
      for (const listener of listening) if (listener.type === type) listener.fn(detail as never);
    },
    touchpoints: async () => touchpoints.map((each) => each.touchpoint),
    limits: async () => ({
      quietMs: 14 * DAY_MS,
      perSession: 1,
      groups: { relationship: { max: 1, perMs: 90 * DAY_MS } },
    }),
    written: {},
    logged,
    who: async () => ({ anonymousId: "0191f3a2-77c1-7d3e-9b1a-5f0c2d9e4a77", userId: "u_42", accountId: "acme" }),
    fact: (name) => (Object.hasOwn(set, name) ? set[name] : FACTS[name]),
    setFacts: () => set,
    setFact(...[name, value]) {
      did.push(`set ${name} ${JSON.stringify(value)}`);
      if (value === undefined) delete set[name];
      else set[name] = value;
    },
    forget() {
      did.push("forget");
      state = { v: 1, touchpoints: {}, groups: {} };
    },
    async ask(id) {
      did.push(`ask ${id}`);
      return this.answerToAsk;
    },
    async explain(id) {
      explained += 1;
      return { ...touchpoint(id).explanation };
    },
    on(type, fn) {
      const listener = { type, fn };
      listening.add(listener);
      return () => listening.delete(listener);
    },
    stats: async () => ({ ...fakeStats, ...stats }),
    async flush() {
      did.push("flush");
    },
    exportState: async () => state,
  };
}

const fakeStats: Stats = {
  submitted: 14,
  delivered: 9,
  rejected: 1,
  expired: 0,
  dropped: 1,
  erased: 0,
  bytes: 2_048,
  queued: 3,
  tier: "indexeddb",
  state: "waiting",
  notBefore: Date.now() + 125_000,
  lastError: "HTTP 503",
};

function fakeState(now: number): State {
  const answeredAt = now - 40 * DAY_MS;
  return {
    v: 1,
    lastShownAt: now - 5 * DAY_MS,
    touchpoints: {
      "cancel-flow": { shown: 1, shownAt: now - 18 * DAY_MS, outcome: "dismissed", outcomeAt: now - 18 * DAY_MS },
      "rage-click": { shown: 2, shownAt: answeredAt, outcome: "answered", outcomeAt: answeredAt, answeredAt },
      "docs-helpful": { shown: 3, shownAt: now - 5 * DAY_MS, outcome: "ignored", outcomeAt: now - 5 * DAY_MS },
    },
    groups: { relationship: [now - 18 * DAY_MS] },
  };
}
