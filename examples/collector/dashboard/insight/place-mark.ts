import type { Reading } from "./read-touchpoint.js";

/** Where a touchpoint's mark is on the plot: shares of its height, 0 to 1. */
export interface PlacedMark {
  /**
   * `judged`: by enough answers; `early`: by too few; `said`: nobody was asked, and something was said all the same;
   * `unscored`: what was asked makes no score.
   */
  readonly kind: "judged" | "early" | "said" | "unscored";
  readonly net: number;
  readonly low: number;
  readonly high: number;
  /** Above what its name stands. */
  readonly top: number;
}

/** Half a mark, and the two lines of a name above it. */
const MARK = 0.05;
const NAME = 0.24;

export function placeMark({ scores, mentions, report: { funnel } }: Reading): PlacedMark {
  const said = mentions ? heightOf(mentions.net ?? -100) : undefined;
  if (!scores || scores.net === null) {
    const silent = funnel.responded === 0 && said !== undefined;
    const net = silent ? said : 0;
    const top = clear(net + MARK, silent ? undefined : said);
    return { kind: silent ? "said" : "unscored", net, low: net, high: net, top };
  }
  const net = heightOf(scores.net);
  const [low, high] = scores.netInterval?.map(heightOf) ?? [net, net];
  return {
    kind: scores.enough ? "judged" : "early",
    net,
    low: low ?? net,
    high: high ?? net,
    top: clear(Math.max(high ?? net, net + MARK), said),
  };
}

/** A name stands above a diamond that would lie upon it. */
function clear(top: number, said: number | undefined): number {
  return said !== undefined && said > top - MARK && said < top + NAME ? said + MARK : top;
}

/** -100 to 100 as a share of the plot, 0 to 1. */
export function heightOf(net: number): number {
  return (net + 100) / 200;
}
