import type { Mark } from "../../src/report.js";
import type { Words } from "./mark-text.js";

/** What somebody said, and what it was taken for. */
export interface Reason {
  readonly said: string;
  readonly weight?: number;
  readonly feeling?: string;
}

/** The words that decided, in the order of the text; what names the feeling as well is told once. */
export function reasonsOf({ text, sentiment, emotion }: Words): Reason[] {
  const words = sentiment?.words ?? [];
  const felt = emotion?.words ?? [];
  const within = (mark: Mark, other: Mark) => other.start <= mark.start && mark.end <= other.end;
  const said = ({ start, end }: Mark) => text.slice(start, end);
  const feeling = emotion && { feeling: emotion.feeling };

  const weighed = words.map((word) => ({
    at: word.start,
    reason: { said: said(word), weight: word.weight, ...(felt.some((mark) => within(mark, word)) && feeling) },
  }));
  const merelyFelt = felt
    .filter((mark) => !words.some((word) => within(mark, word)))
    .map((mark) => ({ at: mark.start, reason: { said: said(mark), ...feeling } }));
  return [...weighed, ...merelyFelt].sort((a, b) => a.at - b.at).map(({ reason }) => reason);
}
