import type { TouchpointConfig } from "../../model/touchpoints-config.js";

/** Whether it ever asks of its own accord, and so is bound by the limits. */
export function isDue({ enabled, presentation, triggers = [] }: TouchpointConfig): boolean {
  // What stands in the page comes by no trigger.
  return (
    enabled !== false && presentation?.as !== "inline" && triggers.some(({ on }) => on !== "manual" && on !== "link")
  );
}
