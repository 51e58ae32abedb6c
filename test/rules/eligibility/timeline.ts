import fc from "fast-check";
import { npsTouchpoint } from "../../helpers/earshot-on-device.js";
import type { Rules } from "./model-visitor.js";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

const COOLDOWN = { answered: "3d", dismissed: "2d", ignored: "12h", snoozed: "1h" } as const;
const restMs = { answered: 3 * DAY_MS, dismissed: 2 * DAY_MS, ignored: 12 * HOUR_MS, snoozed: HOUR_MS };

/** What the product team wrote, once for Earshot and once for the model. */
export const RULES: Readonly<Record<string, Rules>> = {
  once: { show: "once", restMs, groups: [] },
  untilAnswered: { show: "untilAnswered", restMs, groups: ["rare"] },
  always: { show: "always", restMs, groups: [] },
  grouped: { show: "always", restMs, groups: ["rare", "some"] },
  delayed: { show: "always", restMs, groups: ["some"] },
  tab: { show: "untilAnswered", restMs, groups: ["some"] },
};
export const SHARED = {
  quietMs: HOUR_MS,
  perSession: 2,
  groups: { rare: { max: 1, perMs: 6 * HOUR_MS }, some: { max: 2, perMs: 5 * DAY_MS } },
};
export const config = {
  collector: "/v1/batch",
  limits: {
    quiet: "1h" as const,
    perSession: 2,
    groups: { rare: { max: 1, per: "6h" as const }, some: { max: 2, per: "5d" as const } },
  },
  touchpoints: Object.entries(RULES).map(([id, { show, groups }]) =>
    npsTouchpoint(id, {
      triggers: [{ on: "event", name: id, ...(id === "delayed" && { delay: "10m" as const }) }],
      frequency: { show, cooldown: COOLDOWN, groups: [...groups] },
      ...(id === "tab" && { presentation: { as: "tab" as const } }),
    }),
  ),
};

// Of few touchpoints more is lived through.
const id = fc.constantFrom("always", "always", "always", "grouped", "grouped", ...Object.keys(RULES));
const tab = fc.constantFrom(0, 1);
const ms = fc.constantFrom(
  MINUTE_MS,
  20 * MINUTE_MS,
  HOUR_MS,
  2 * HOUR_MS,
  7 * HOUR_MS,
  DAY_MS,
  3 * DAY_MS,
  25 * DAY_MS,
);
const did = <const D extends string>(weight: number, ...what: D[]) => ({
  weight,
  arbitrary: fc.record({ do: fc.constantFrom(...what), tab, id, ms }),
});

/** What a visitor, a host or a clock does in one of two tabs. */
const step = fc.oneof(
  did(8, "track"),
  did(2, "track in both tabs"),
  did(3, "ask", "ask", "open by the tab"),
  did(5, "answer", "escaped", "snoozed", "snoozed", "timedOut"),
  did(6, "wait"),
  did(3, "clock forward", "clock back"),
  did(3, "reload", "rest and come back", "hide and come back"),
  did(4, "log in", "log in", "log in as another", "log out", "log out"),
  did(1, "export", "import"),
  did(1, "pending", "denied"),
  did(2, "granted"),
);

export const timeline = fc.array(step, { minLength: 30, maxLength: 50, size: "max" });
export type Step = typeof timeline extends fc.Arbitrary<(infer T)[]> ? T : never;
