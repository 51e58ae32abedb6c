import { NPS, touchpoint, WHY, withTouchpoint } from "./touchpoints-file.js";

/** What is suspicious; the code, the path and, if there is one, the suggestion of each warning. */
export type Suspicious = readonly [string, unknown, ...unknown[][]];

export const T = "touchpoints[0]";
export const EVENT = [{ on: "event", name: "bought" }];
export const SHORT = { answered: "1h", dismissed: "1h", ignored: "1h", snoozed: "1h" };
export const TIRELESS = { frequency: { show: "always", cooldown: SHORT } };

export const audience = (condition: object, changes: object = {}) =>
  withTouchpoint({ audience: condition, ...changes });
export const where = (condition: object) =>
  withTouchpoint({ triggers: [{ on: "event", name: "bought", where: condition }] });
export const followUp = (condition: object) => withTouchpoint({ questions: [NPS, { ...WHY, if: condition }] });
export const two = (first: object, second: object, limits: object = {}) => ({
  limits,
  touchpoints: [touchpoint({ id: "first", ...first }), touchpoint({ id: "second", ...second })],
});
