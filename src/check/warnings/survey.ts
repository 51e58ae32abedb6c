import type { TouchpointConfig, TouchpointsConfig } from "../../model/touchpoints-config.js";
import type { Note, Path } from "../finding.js";
import { touchpointPaths } from "../touchpoint-paths.js";
import { valueAt } from "../value-at.js";

export interface PlacedTouchpoint {
  readonly at: Path;
  readonly touchpoint: TouchpointConfig;
}

/** Of a configuration, the parts that are right: only of those is it worth saying more. */
export interface Survey {
  readonly limits: NonNullable<TouchpointsConfig["limits"]>;
  readonly theme: NonNullable<TouchpointsConfig["theme"]>;
  readonly touchpoints: readonly PlacedTouchpoint[];
  /** Of the others as well. */
  readonly ids: readonly string[];
  /** Epoch milliseconds. */
  readonly now?: number;
}

/** What the page passes over leaves the rest as it was meant. */
const HARMLESS = ["unknown-key", "unknown-fact", "duplicate-key"];

export function survey(config: unknown, mistakes: readonly Note[], now?: number): Survey {
  const isRight = (path: Path) =>
    mistakes.every(({ at, code }) => HARMLESS.includes(code) || path.some((part, i) => part !== at[i]));
  const part = (key: string) => (isRight([key]) ? valueAt(config, [key]) : undefined) ?? {};
  const touchpoints = touchpointPaths(config).filter(isRight);
  return {
    limits: part("limits"),
    theme: part("theme"),
    touchpoints: touchpoints.map((at) => ({ at, touchpoint: valueAt(config, at) as TouchpointConfig })),
    ids: touchpointPaths(config).map((at) => String(valueAt(config, [...at, "id"]))),
    ...(now !== undefined && { now }),
  };
}
