import type { CaseCounts } from "../../src/desk/cases/case.js";
import type { SegmentReport } from "../../src/report.js";
import type { Address } from "../address/address.js";
import { scopeQuery } from "../address/scope-query.js";
import { ask } from "./ask.js";

/** A version of one's own product, and when it went out. */
export interface Release {
  readonly name: string;
  /** Epoch milliseconds. */
  readonly at: number;
}

/** What stands around a report: by what it can be narrowed, and what happened meanwhile. */
export interface Around {
  /** Every facet that anybody has. */
  readonly facets: readonly string[];
  /** The values of the facet that is told apart, each with its scores. */
  readonly segments: readonly SegmentReport[];
  /** The values of the facet that the page is narrowed by, the others too. */
  readonly values: readonly SegmentReport[];
  readonly releases: readonly Release[];
  /** How many cases there are, whatever the scope. */
  readonly cases?: CaseCounts;
}

export const NOTHING_AROUND: Around = {
  facets: [],
  segments: [],
  values: [],
  releases: [],
};

/**
 * Never rejects: what can't be had is left out, and the report says why.
 *
 * @param hasDesk without one a collector knows of no releases and no cases
 */
export async function loadAround(address: Address, hasDesk: boolean): Promise<Around> {
  const { segment, by } = address;
  const narrowing = segment?.by ?? by;
  const [{ facets }, values, segments, { releases }, cases] = await Promise.all([
    ask<Pick<Around, "facets">>("facets").catch(() => NOTHING_AROUND),
    loadSegments(address, narrowing),
    by === narrowing ? undefined : loadSegments(address, by),
    hasDesk ? ask<Pick<Around, "releases">>("releases").catch(() => NOTHING_AROUND) : NOTHING_AROUND,
    hasDesk ? loadCounts() : undefined,
  ]);
  return { facets, values, segments: segments ?? values, releases, ...(cases && { cases }) };
}

/** Of the facet that the page is narrowed by there would be one value: its values are told as if it weren't. */
async function loadSegments({ segment, ...address }: Address, by: string): Promise<readonly SegmentReport[]> {
  const within = segment && segment.by !== by ? { ...address, segment } : address;
  const query = scopeQuery(within, Date.now());
  query.set("by", by);
  const reply = await ask<{ segments: readonly SegmentReport[] }>("segments", query).catch(() => undefined);
  return reply?.segments ?? [];
}

async function loadCounts(): Promise<CaseCounts | undefined> {
  const query = new URLSearchParams({ limit: "1" });
  const reply = await ask<{ counts: CaseCounts }>("cases", query).catch(() => undefined);
  return reply?.counts;
}
