import type { Segment } from "../store.js";
import type { Connection } from "./connect.js";
import { quoted } from "./quoted.js";
import { PIECE } from "./tables.js";
import { tallied } from "./tallied.js";

/** Values of one facet, and facets of one project, of which sums by segment are kept. */
export const MAX_VALUES = 200;
export const MAX_FACETS = 50;

/** Which facets have so many values that sums of each would be as many as the records: those are wide, and stay so. */
export interface Widths {
  /** One more value, by which its facet may become wide. */
  add(segment: Segment): void;
  isWide(by: string): boolean;
  /** Facets that are wide since this was last asked; to be stored with what is not counted of them any more. */
  news(): readonly string[];
}

/** @param known values of facets, and those that are wide */
export function createWidths(known: Iterable<readonly [by: string, is: string]>, wide: Iterable<string>): Widths {
  const values = new Map<string, Set<string>>();
  const isKnownWide = new Set(wide);
  const found = new Set<string>();
  for (const [by, is] of known) values.set(by, (values.get(by) ?? new Set()).add(is));

  function widen(by: string): void {
    values.delete(by);
    isKnownWide.add(by);
    found.add(by);
  }

  return {
    add({ by, is }) {
      if (isKnownWide.has(by)) return;
      const its = values.get(by);
      if (its?.has(is)) return;
      if (its ? its.size >= MAX_VALUES : values.size >= MAX_FACETS) widen(by);
      else values.set(by, (its ?? new Set()).add(is));
    },
    isWide: (by) => isKnownWide.has(by),
    news() {
      const news = [...found];
      found.clear();
      return news;
    },
  };
}

/** Those of each project, as they are stored; and kept, until its sums are of another generation. */
export interface KnownWidths {
  of(project: string, generation: number): Promise<Widths>;
  /** After an insert that failed: what was found out with it may not be stored. */
  forget(): void;
}

export function createKnownWidths(db: Connection): KnownWidths {
  const known = new Map<string, { readonly generation: number; readonly widths: Widths }>();
  return {
    async of(project, generation) {
      const before = known.get(project);
      if (before?.generation === generation) return before.widths;
      const widths = await findWidths(db, project);
      known.set(project, { generation, widths });
      return widths;
    },
    forget: () => known.clear(),
  };
}

async function findWidths(db: Connection, project: string): Promise<Widths> {
  const [known, wide] = await Promise.all([
    db.select<{ by: string; is: string }>(`
      SELECT by, is FROM ${tallied("record", project, PIECE)} GROUP BY by, is`),
    db.select<{ by: string }>(`SELECT question AS by FROM ${tallied("wide", project)} GROUP BY question`),
  ]);
  return createWidths(
    known.map(({ by, is }) => [by, is] as const),
    wide.map(({ by }) => by),
  );
}

/** Whether sums by a facet are not kept. */
export async function isWide(db: Connection, project: string, by: string): Promise<boolean> {
  const rows = await db.select(`SELECT 1 FROM ${tallied("wide", project)} AND question = ${quoted(by)} LIMIT 1`);
  return rows.length > 0;
}
