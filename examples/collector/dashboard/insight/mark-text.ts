import type { CommentReport, Mark } from "../../src/report.js";

/** A piece of a comment. */
export interface Piece {
  readonly text: string;
  /** What it decided, if anything: good or bad before a feeling. */
  readonly tone?: "good" | "bad" | "feeling";
}

/** Somebody's words, and what was read out of them. */
export type Words = Pick<CommentReport, "text" | "sentiment" | "emotion">;

/** The whole text in pieces, those that decided apart from the rest. */
export function markText({ text, sentiment, emotion }: Words): Piece[] {
  const words = sentiment?.words ?? [];
  const felt = emotion?.words ?? [];
  const ends = [...words, ...felt].flatMap(({ start, end }) => [start, end]);
  const cuts = [...new Set([0, ...ends, text.length])].sort((a, b) => a - b);
  const wordAt = coverOf(words);
  const feelingAt = coverOf(felt);

  const pieces: (Piece & { readonly mark: Mark | undefined })[] = [];
  cuts.slice(1).forEach((end, i) => {
    const start = cuts[i] ?? 0;
    const word = wordAt(start);
    const feeling = feelingAt(start);
    const mark = word ?? feeling;
    const last = pieces.at(-1);
    if (last && last.mark === mark) pieces.splice(-1, 1, { ...last, text: last.text + text.slice(start, end) });
    else {
      const tone = word ? (word.weight > 0 ? "good" : "bad") : "feeling";
      pieces.push({ text: text.slice(start, end), mark, ...(mark && { tone }) });
    }
  });
  return pieces.map(({ mark: _, ...piece }) => piece);
}

/** Which of the marks covers a place, asked from left to right; none lies over another. */
function coverOf<T extends Mark>(marks: readonly T[]): (place: number) => T | undefined {
  const starts = new Map(marks.map((mark) => [mark.start, mark]));
  let last: T | undefined;
  return (place) => {
    last = starts.get(place) ?? last;
    return last && place < last.end ? last : undefined;
  };
}
