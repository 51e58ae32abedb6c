import { type Facets, segmentsIn } from "./facets.js";
import { type Piece, type Tally, tally } from "./tally.js";
import type { Widths } from "./widths.js";
import { within } from "./within.js";

/** What many records add to the sums of one project. */
export interface Sums {
  /** @param facets of which it is too */
  add(tallies: readonly Tally[], facets: Facets): void;
  /** Of a facet alone, and not of the project's own sums. */
  addPieces(tallies: readonly Tally[], facets: Facets): void;
  /** Those that come to something. */
  all(widths: Widths): { readonly tallies: readonly Tally[]; readonly pieces: readonly Piece[] };
}

type Sum = { -readonly [Name in keyof Tally]: Tally[Name] };

interface Group {
  readonly facets: Facets;
  readonly sums: Map<string, Sum>;
}

/** Thousands of records add to the same few hundred sums, and most have the facets of another: those are split last. */
export function createSums(): Sums {
  const whole = new Map<string, Group>();
  const apart = new Map<string, Group>();

  function groupOf(groups: Map<string, Group>, facets: Facets): Group {
    const name = JSON.stringify([facets["facet.by"], facets["facet.is"]]);
    const group = groups.get(name) ?? { facets, sums: new Map() };
    groups.set(name, group);
    return group;
  }

  function addAll({ sums }: Group, tallies: readonly Tally[]): void {
    for (const tally of tallies) addOne(sums, nameOf(tally), tally);
  }

  return {
    add: (tallies, facets) => addAll(groupOf(whole, facets), tallies),
    addPieces: (tallies, facets) => addAll(groupOf(apart, facets), tallies),
    all(widths) {
      const tallies = new Map<string, Sum>();
      for (const { sums } of whole.values()) for (const [name, sum] of sums) addOne(tallies, name, { ...sum });
      const groups = [...whole.values(), ...apart.values()].map(({ facets, sums }) => ({
        segments: segmentsIn(facets),
        sums: [...sums.values()].filter(isOfSegments).map(asOfSegment),
      }));
      // First all of them, for a facet may turn out to be wide by the last one.
      for (const { segments } of groups) for (const segment of segments) widths.add(segment);
      const pieces = new Map<string, Map<string, Map<string, Sum>>>();
      for (const { segments, sums } of groups)
        for (const { by, is } of segments.filter((segment) => !widths.isWide(segment.by))) {
          const its = within(within(pieces, by), is);
          for (const sum of sums) addOne(its, nameOf(sum), { ...sum });
        }
      const wide = widths.news().map((by) => tally("wide", { question: by, count: 1 }));
      return { tallies: [...[...tallies.values()].filter(isSomething), ...wide], pieces: piecesOf(pieces) };
    },
  };
}

/** Names are those of all segments. */
const isOfSegments = ({ what }: Tally) => what === "record" || what === "score" || what === "funnel";

/** Which facets its records have is asked of the whole. */
const asOfSegment = (sum: Sum): Sum => (sum.what === "record" ? { ...sum, question: "" } : sum);

function piecesOf(pieces: ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, Sum>>>): readonly Piece[] {
  return [...pieces].flatMap(([by, values]) =>
    [...values].flatMap(([is, sums]) =>
      [...sums.values()].filter(isSomething).map((sum) => ({ ...sum, segment: { by, is } })),
    ),
  );
}

/** @param tally nobody else's: it may be what others are added to */
function addOne(sums: Map<string, Sum>, name: string, tally: Tally): void {
  const sum = sums.get(name);
  if (sum) addTo(sum, tally);
  else sums.set(name, tally);
}

/** Told apart whatever is in them. */
function nameOf({ what, test, touchpoint, day, question, type, value, place }: Tally): string {
  return `${what}${touchpoint.length}:${touchpoint}${question.length}:${question}${type}:${day} ${test} ${value} ${place}`;
}

function addTo(sum: Sum, { count, responded, completed, dismissed, last, text }: Tally): void {
  sum.count += count;
  sum.responded += responded;
  sum.completed += completed;
  sum.dismissed += dismissed;
  if (last < sum.last) return;
  sum.last = last;
  sum.text = text;
}

function isSomething({ count, responded, completed, dismissed, last }: Tally): boolean {
  return count !== 0 || responded !== 0 || completed !== 0 || dismissed !== 0 || last !== 0;
}
