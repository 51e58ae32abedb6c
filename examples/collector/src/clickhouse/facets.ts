import type { Segment } from "../store.js";

/** What a record can be told from others by; see `facetsOf`. */
export interface Facets {
  readonly "facet.by": readonly string[];
  readonly "facet.is": readonly string[];
}

export const NO_FACETS: Facets = { "facet.by": [], "facet.is": [] };

export function segmentsIn(facets: Facets): readonly Segment[] {
  return facets["facet.by"].map((by, i) => ({ by, is: facets["facet.is"][i] ?? "" }));
}

/** Each once. */
export function segmentsAmong(all: readonly Facets[]): readonly Segment[] {
  const segments = all.flatMap(segmentsIn);
  return [...new Map(segments.map((segment) => [JSON.stringify(segment), segment])).values()];
}

export function isWithin(facets: Facets, { by, is }: Segment): boolean {
  return facets["facet.is"][facets["facet.by"].indexOf(by)] === is;
}

export function sameFacets(a: Facets, b: Facets): boolean {
  return sameTexts(a["facet.by"], b["facet.by"]) && sameTexts(a["facet.is"], b["facet.is"]);
}

function sameTexts(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((text, i) => text === b[i]);
}
