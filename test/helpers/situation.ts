import { normalize } from "../../src/config/normalize.js";
import { skim } from "../../src/config/skim.js";
import type { Situation } from "../../src/model/gate.js";
import type { Asked, History } from "../../src/model/history.js";
import type { Moment } from "../../src/model/moment.js";
import type { Touchpoint } from "../../src/model/touchpoint.js";
import type { TouchpointConfig } from "../../src/model/touchpoints-config.js";
import { npsTouchpoint } from "./earshot-on-device.js";

export const DAY_MS = 86_400_000;
export const NOW = Date.UTC(2026, 0, 1);

/** The touchpoint "a" with its defaults filled in, and whatever the test cares about. */
export function touchpoint(config: Partial<TouchpointConfig> = {}): Touchpoint {
  const groups = Object.fromEntries((config.frequency?.groups ?? []).map((name) => [name, { max: 1, per: "90d" }]));
  const [ready] = normalize({ limits: { groups }, touchpoints: [npsTouchpoint("a", config)] }, (line) => {
    throw new Error(line);
  }).touchpoints;
  if (!ready) throw new Error("the touchpoint was left out");
  return ready;
}

/** The same as far as listening looks at it. */
export function moment(config: Partial<TouchpointConfig> = {}): Moment {
  const [skimmed] = skim({ touchpoints: [npsTouchpoint("a", config)] }).moments;
  if (!skimmed) throw new Error("the touchpoint was left out");
  return skimmed;
}

/** A visitor who is here for the first time, and whatever the test cares about. */
export function history(more: Partial<History> = {}): History {
  return { anonymousId: "v", visit: { id: "1", prompts: 0 }, touchpoints: {}, groups: {}, ...more };
}

/** A visitor who was shown the touchpoint "a" at `NOW`, and whatever became of it. */
export function historyOf(asked: Partial<Asked>): History {
  return history({ touchpoints: { a: { shown: 1, shownAt: NOW, outcome: "ignored", outcomeAt: NOW, ...asked } } });
}

/** A moment at which everything speaks for asking, and whatever the test cares about. */
export function situation(more: Partial<Situation> = {}): Situation {
  return {
    touchpoint: touchpoint(),
    facts: () => undefined,
    history: history(),
    respondent: "v",
    limits: { quietMs: 7 * DAY_MS, perSession: 1, groups: {} },
    now: NOW,
    consent: "granted",
    test: false,
    pageVisible: true,
    promptOpen: false,
    canDraw: true,
    ...more,
  };
}
