import type { Domain } from "./domain.js";
import type { Test } from "./test-of.js";

type Bound = { readonly at: number | string; readonly open: boolean };

/** Whether nothing lies within the bounds that `gt gte lt lte` set, all of numbers or all of texts. */
export function boundsAreEmpty(tests: readonly Test[], domain: Domain): boolean {
  const { lows, highs } = boundsOf(tests, domain);
  // If one low and one high leave nothing between them, all together leave nothing; else the tightest pair has room.
  return lows.some((low) => highs.some((high) => isEmpty(low, high, domain)));
}

function boundsOf(tests: readonly Test[], domain: Domain): { lows: Bound[]; highs: Bound[] } {
  const of = (...operators: string[]) =>
    tests
      .filter(({ operator }) => operators.includes(operator))
      .map(({ operator, operand }): Bound => ({ at: operand as number | string, open: operator.length === 2 }));
  const lows = of("gt", "gte");
  const highs = of("lt", "lte");
  if (domain.is !== "number") return { lows, highs };
  return { lows: [...lows, { at: domain.min, open: false }], highs: [...highs, { at: domain.max, open: false }] };
}

function isEmpty(low: Bound, high: Bound, domain: Domain): boolean {
  if (domain.is === "number" && domain.whole && typeof low.at === "number" && typeof high.at === "number") {
    const first = low.open ? Math.floor(low.at) + 1 : Math.ceil(low.at);
    const last = high.open ? Math.ceil(high.at) - 1 : Math.floor(high.at);
    return first > last;
  }
  return low.at > high.at || (low.at === high.at && (low.open || high.open));
}
