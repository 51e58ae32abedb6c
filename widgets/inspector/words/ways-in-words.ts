import type { Touchpoint } from "../../../src/model/touchpoint.js";
import { triggerInWords } from "./trigger-in-words.js";

/** Every way to a touchpoint, as one would say it. */
export function waysInWords({ triggers, presentation }: Pick<Touchpoint, "triggers" | "presentation">): string[] {
  const ways = triggers.map(triggerInWords);
  if (presentation.as === "tab") ways.push("by its tab on the edge of the page");
  return ways.length ? ways : ["nothing makes it due but earshot.ask()"];
}
