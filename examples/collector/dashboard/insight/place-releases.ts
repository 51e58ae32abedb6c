import type { Release } from "../live/load-around.js";

/** A release on a picture that runs from 0 to 1. */
export interface PlacedRelease extends Release {
  readonly x: number;
  /** Its name stands to the left of its line, so that it doesn't leave the picture. */
  readonly late: boolean;
  /** In which row its name stands, 0 being the lowest; absent where there is no room. */
  readonly row?: number;
}

/** Of the width of a card, for each letter of a small name. */
const LETTER = 0.02;
const GAP = 0.03;
const ROWS = 2;
/** Longer names are cut. */
const LONGEST = 0.45;

/** Those that went out between two moments, oldest first. Where names would lie over each other, the newer has it. */
export function placeReleases(releases: readonly Release[], from: number, to: number): PlacedRelease[] {
  const free = Array.from({ length: ROWS }, () => 1);
  return [...releases]
    .filter(({ at }) => at >= from && at <= to)
    .sort((a, b) => b.at - a.at)
    .map((release) => {
      const x = to > from ? (release.at - from) / (to - from) : 0;
      const late = x > 0.5;
      const width = Math.min(LONGEST, release.name.length * LETTER);
      const [start, end] = late ? [x - width, x] : [x, x + width];
      const row = free.findIndex((edge) => end <= edge);
      if (row < 0) return { ...release, x, late };
      free[row] = start - GAP;
      return { ...release, x, late, row };
    })
    .reverse();
}
