import type { Position } from "../../src/model/touchpoint.js";

/** Physical, for that is how a prompt and the inspector meet; a prompt's position is logical. */
export type Side = "left" | "right";

const SIDES = {
  ltr: { start: "left", end: "right" },
  rtl: { start: "right", end: "left" },
} as const;

export const otherSide = (side: Side): Side => (side === "left" ? "right" : "left");

/** On which side of a page a prompt comes; `undefined` when in the middle. */
export function sideOf(position: Position, direction: "ltr" | "rtl"): Side | undefined {
  if (position.endsWith("start")) return SIDES[direction].start;
  return position.endsWith("end") ? SIDES[direction].end : undefined;
}
