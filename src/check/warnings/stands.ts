import type { TouchpointConfig } from "../../model/touchpoints-config.js";

/** Whether the visitor finds it on the page: a tab, or a part of the page itself. */
export function stands({ presentation }: TouchpointConfig): boolean {
  return presentation?.as === "tab" || presentation?.as === "inline";
}
