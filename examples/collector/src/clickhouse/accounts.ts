import { randomInt } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { Connection } from "./connect.js";
import type { MarkedLine } from "./create-pages.js";
import type { Changes } from "./ledger.js";
import { lineOf } from "./line-of.js";
import { NOTHING, type Part, partsOf } from "./parts-of.js";
import { ROW_COLUMNS } from "./prepared.js";
import { listed, quoted } from "./quoted.js";
import { recount } from "./recount.js";
import { RECORD, TALLY } from "./tables.js";
import { tally, tallyColumns } from "./tally.js";
import { createKnownWidths } from "./widths.js";

/** What is known of some projects at a moment. */
export interface Moment {
  /** Of the sums that are valid. A project that was never counted anew has none. */
  readonly generations: ReadonlyMap<string, number>;
  /** What others have sent to each project. */
  readonly others: ReadonlyMap<string, string>;
}

/**
 * Sees to it that the sums are those of the records.
 *
 * Rows and sums come by one insert, and each may be only partly there when a server dies within it. So rows say who
 * wrote them, and how many that writer had sent; and each adds itself to what arrived of the writer, in the block in
 * which it adds to the sums. Where these two don't agree, the project is counted anew.
 */
export interface Accounts {
  /** Who we are in the rows that we send. */
  writer(): number;
  look(projects: ReadonlySet<string>): Promise<Moment>;
  /** Counts anew what doesn't agree. To be called before anything is looked up. */
  settle(): Promise<void>;
  /** Marks rows, and inserts them. After a failure `settle` has something to do. */
  send(
    changes: Changes,
    moment: Moment,
    insert: (columns: readonly string[], lines: readonly MarkedLine[]) => Promise<void>,
  ): Promise<void>;
  /** Does what changes records of projects other than by `send`, and counts them anew, now or after a crash. */
  recounted(projects: readonly string[], change: () => Promise<void>): Promise<void>;
}

/** Somebody else's insert may be under way. */
const UNDERWAY_MS = 1_000;

/** Ends of a project's rows: with a part of the sums, and with none. */
interface Marks {
  readonly parts: readonly Buffer[];
  readonly none: Buffer;
  /** Of the parts: the first that no row has. */
  next: number;
}

export function createAccounts(db: Connection): Accounts {
  let isSettled = false;
  let writer = newWriter();
  let sent = new Map<string, number>();
  const widths = createKnownWidths(db);

  function beginAnew(): void {
    writer = newWriter();
    sent = new Map();
  }

  async function look(projects: ReadonlySet<string>): Promise<Moment> {
    const rows = await db.select<{ project: string; at: number; who: number; most: number }>(`
      SELECT project, generation AS at, value AS who, maxMerge(last) AS most FROM ${TALLY}
      WHERE project IN ${listed(projects)} AND what IN ('counted', 'writer')
      GROUP BY project, generation, value ORDER BY project, generation, value`);
    const generations = new Map<string, number>();
    const others = new Map<string, string>();
    for (const { project, at, who, most } of rows)
      if (who === COUNTED) generations.set(project, at);
      else if (who !== writer) others.set(project, `${others.get(project) ?? ""} ${at}/${who}/${most}`);
    return { generations, others };
  }

  /** Rows with who wrote them, and with what they add to the sums, a part with each of the first of a project. */
  async function marked({ items, sums }: Changes, generations: Moment["generations"]): Promise<readonly MarkedLine[]> {
    const counts = new Map<string, number>();
    for (const { alike } of items) counts.set(alike.project, (counts.get(alike.project) ?? 0) + 1);
    const marks = new Map<string, Marks>();
    for (const [project, count] of counts) {
      const generation = generations.get(project) ?? 0;
      const its = sums.get(project)?.all(await widths.of(project, generation));
      const to = JSON.stringify([project, generation]);
      const last = (sent.get(to) ?? 0) + count;
      sent.set(to, last);
      const receipt = tally("writer", { value: writer, count: 1, last });
      const mark = ({ tallies, pieces }: Part) =>
        Buffer.from(
          `\t${lineOf({ writer, sent: last, generation, ...tallyColumns([receipt, ...tallies], pieces) })}\n`,
        );
      marks.set(project, { parts: partsOf(its ?? NOTHING, count).map(mark), none: mark(NOTHING), next: 0 });
    }
    return items.map(({ alike: { project }, line }) => {
      const its = marks.get(project) as Marks;
      const part = its.next < its.parts.length ? its.parts[its.next++] : undefined;
      return [line, part ?? its.none] as const;
    });
  }

  return {
    writer: () => writer,
    look,
    async settle() {
      if (isSettled) return;
      beginAnew();
      const first = await unsettled(db);
      if (first.size > 0) {
        await sleep(UNDERWAY_MS);
        const still = [...(await unsettled(db))].filter(([lost]) => first.has(lost));
        for (const project of new Set(still.map(([, project]) => project))) await recount(db, project);
      }
      isSettled = true;
    },
    async send(changes, { generations }, insert) {
      try {
        await insert([...ROW_COLUMNS, ...MARKS], await marked(changes, generations));
      } catch (error) {
        isSettled = false;
        widths.forget();
        throw error;
      }
    },
    async recounted(projects, change) {
      if (projects.length === 0) return;
      const { generations } = await look(new Set(projects));
      isSettled = false;
      await db.once(`
        INSERT INTO ${db.shardOf(TALLY)} (project, generation, what, value, last)
        SELECT project, generation, 'writer' AS what, ${newWriter()} AS value, maxState(toInt64(1)) AS last
        FROM (SELECT arrayJoin([${projects.map((each) => `(${quoted(each)}, ${generations.get(each) ?? 0})`)}]) AS each,
                     each.1 AS project, toUInt64(each.2) AS generation)
        GROUP BY project, generation`);
      await change();
      for (const project of projects) await recount(db, project);
      beginAnew();
      isSettled = true;
    },
  };
}

const MARKS = ["writer", "sent", "generation", ...Object.keys(tallyColumns([], []))];

/** In the place of a writer. */
const COUNTED = 0;

const newWriter = () => randomInt(1, 2 ** 48 - 1);

/** What was sent, or stored, and didn't arrive in the sums; each with its project. */
async function unsettled(db: Connection): Promise<ReadonlyMap<string, string>> {
  const counted = `SELECT project, max(generation) AS generation FROM ${TALLY} WHERE what = 'counted' GROUP BY project`;
  const newest = new Map(
    (await db.select<{ project: string; generation: number }>(counted)).map((row) => [row.project, row.generation]),
  );
  const isNow = ({ project, generation }: Written) => generation === (newest.get(project) ?? 0);
  const [arrived, stored] = await Promise.all([
    db.select<Written & { arrived: number }>(`
      SELECT project, generation, value AS writer, sumMerge(count) AS arrived, maxMerge(last) AS most
      FROM ${TALLY} WHERE what = 'writer' GROUP BY project, generation, writer`),
    db.select<Written>(`
      SELECT project, generation, writer, max(sent) AS most FROM ${RECORD} GROUP BY project, generation, writer`),
  ]);
  const known = new Map(arrived.map((each) => [keyOf(each), each]));
  const lost = [
    ...arrived.filter((each) => each.arrived !== each.most),
    ...stored.filter((each) => each.most > (known.get(keyOf(each))?.most ?? -1)),
  ];
  return new Map(lost.filter(isNow).map((each) => [JSON.stringify(each), each.project]));
}

interface Written {
  readonly project: string;
  readonly generation: number;
  readonly writer: number;
  readonly most: number;
}

const keyOf = ({ project, generation, writer }: Written) => JSON.stringify([project, generation, writer]);
