import type { TouchpointConfig } from "../../model/touchpoints-config.js";

/** Whether it ever asks of its own accord, and so is bound by the limits. */
export function isDue({ enabled, triggers = [] }: TouchpointConfig): boolean {
  return enabled !== false && triggers.some(({ on }) => on !== "manual" && on !== "link");
}
