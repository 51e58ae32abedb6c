import type { Inspected } from "../report/report.js";
import { triggerInWords } from "../words/trigger-in-words.js";

/** Whether every word that is sought can be read on the touchpoint's row, in any case and order. */
export function isAbout({ touchpoint, explanation }: Inspected, sought: string): boolean {
  const { id, stage, triggers } = touchpoint;
  const text = [id, stage, ...triggers.map(triggerInWords), explanation.says].join(" ").toLowerCase();
  return sought
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
