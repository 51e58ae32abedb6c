import type { Explanation } from "../../../src/model/gate.js";
import type { Touchpoint } from "../../../src/model/touchpoint.js";
import type { Trigger } from "../../../src/model/trigger.js";
import { passing, type SaidVerdict, shut } from "./fake-verdicts.js";

export const DAY_MS = 86_400_000;

/** A touchpoint, and what a page would say of it. */
export interface Faked {
  readonly touchpoint: Touchpoint;
  readonly explanation: Explanation;
}

const at = (ms: Partial<Trigger> & Pick<Trigger, "on">) => ({ delayMs: 0, cancelOn: [], ...ms }) as Trigger;

export function faked(
  part: Partial<Touchpoint> & { id: string },
  says: string,
  verdicts: readonly SaidVerdict[] = [],
): Faked {
  const all = passing().map((verdict) => verdicts.find(({ gate }) => gate === verdict.gate) ?? verdict);
  const closed = all.filter(({ pass }) => !pass);
  const times = closed.map(({ nextAt }) => nextAt ?? Number.POSITIVE_INFINITY);
  const nextAt = Math.max(Date.now(), ...times);
  return {
    touchpoint: {
      stage: "use",
      respondent: "customer",
      revision: 1,
      priority: 0,
      enabled: true,
      triggers: [at({ on: "load" })],
      sample: 1,
      show: "untilAnswered",
      cooldownMs: { answered: 90 * DAY_MS, dismissed: 30 * DAY_MS, ignored: 7 * DAY_MS, snoozed: DAY_MS },
      groups: [],
      presentation: { as: "popover", position: "bottom-end", later: true },
      questions: [{ id: "nps", type: "nps", text: "How likely are you to recommend us?" }],
      endings: [],
      messages: {},
      ...part,
    },
    explanation: {
      touchpoint: part.id,
      eligible: closed.length === 0,
      says,
      verdicts: all,
      ...(Number.isFinite(nextAt) && { nextAt }),
    },
  };
}

/** What a shop might ask: one that would show, and five that wouldn't, each for a reason of its own. */
export function shopTouchpoints(now = Date.now()): Faked[] {
  return [
    faked(
      {
        id: "post-purchase",
        stage: "purchase",
        triggers: [
          at({
            on: "event",
            name: "order_completed",
            count: 1,
            where: { "event.total": { gte: 50 } },
            delayMs: 2_000,
            cancelOn: ["order_cancelled"],
          }),
        ],
        audience: { "page.path": { glob: "/checkout/*" }, "user.plan": { in: ["pro", "team"] } },
        questions: [
          { id: "nps", type: "nps", text: "How likely are you to recommend us?" },
          { id: "why", type: "text", text: "What went wrong?", if: { "answer.nps": { lte: 6 } } },
        ],
      },
      "Would show: every gate lets it through.",
    ),
    faked(
      {
        id: "cancel-flow",
        stage: "renewal",
        triggers: [at({ on: "route", where: { "page.path": "/account/cancel" } })],
        groups: ["relationship"],
      },
      "Not now: it was dismissed on 4 November 2026 and rests for 30 days.",
      [
        shut("cooldown", "It was dismissed on 4 November 2026 and rests for 30 days.", {
          actual: { dismissed: now - 18 * DAY_MS },
          expected: { restMs: 30 * DAY_MS },
          nextAt: now + 12 * DAY_MS,
        }),
        shut("groups", "The group relationship has had its 1 prompt in 90 days.", {
          actual: { relationship: 1 },
          expected: { relationship: { max: 1, perMs: 90 * DAY_MS } },
          nextAt: now + 12 * DAY_MS - 3 * 3_600_000,
        }),
      ],
    ),
    faked(
      {
        id: "docs-helpful",
        stage: "support",
        triggers: [
          at({ on: "scroll", depth: 0.75 }),
          at({ on: "visible", selector: "#was-this-helpful", ratio: 0.5, forMs: 1_000 }),
        ],
        audience: {
          "page.path": { glob: "/docs/**" },
          any: [{ device: "desktop" }, { "visit.count": { gte: 3 } }],
          not: { "user.role": "admin" },
        },
      },
      "Not now: this page is not one of those it is meant for.",
      [
        shut("audience", "The visitor or the page is not one that it is meant for.", {
          actual: { "page.path": "/checkout/done", device: "desktop", "visit.count": 4, "user.role": undefined },
          expected: {
            "page.path": { glob: "/docs/**" },
            any: [{ device: "desktop" }, { "visit.count": { gte: 3 } }],
            not: { "user.role": "admin" },
          },
        }),
      ],
    ),
    faked(
      {
        id: "onboarding-day-7",
        stage: "onboarding",
        triggers: [at({ on: "dwell", forMs: 30_000, scope: "visit" })],
        sample: 0.25,
        audience: { "user.signedUp": { daysAgo: { gte: 7 } } },
      },
      "Not now: it asks 25 % of people, and this visitor is not among them.",
      [
        shut("sampled", "It asks 25 % of people, and this visitor is not among them.", {
          actual: 0.8123456,
          expected: { lt: 0.25 },
        }),
      ],
    ),
    faked(
      {
        id: "rage-click",
        stage: "use",
        triggers: [at({ on: "frustration", kinds: ["rage", "dead"], count: 3 })],
        presentation: { as: "popover", position: "bottom-start", later: true },
      },
      "Not now: it has been answered, and asks until then.",
      [
        shut("showRule", "It has been answered, and asks until then.", {
          actual: { shown: 2, answered: true },
          expected: "untilAnswered",
        }),
      ],
    ),
    faked(
      {
        id: "quarterly-nps",
        stage: "advocacy",
        enabled: "test",
        triggers: [at({ on: "visit", count: 5 }), at({ on: "link" }), at({ on: "manual" })],
      },
      "Not now: it is a draft, shown only where answers are flagged as tests.",
      [
        shut("testMode", "It is a draft, shown only where answers are flagged as tests.", {
          actual: false,
          expected: true,
        }),
      ],
    ),
  ];
}
