import { setImmediate } from "node:timers/promises";
import type { KeptRecord, Store } from "../../store.js";
import { dayOf } from "../../stores/day-of.js";
import type { Desk, Progress } from "../desk.js";
import { holdsFor } from "../rules/holds-for.js";
import type { Rule } from "../rules/rules-schema.js";

const PAGE = 500;
/** Several collectors may write, and one that is slow commits what it received before what another has. */
const SETTLED_MS = 60_000;
const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/** Opens the cases that a project's rules ask for. */
export interface CaseOpener {
  /** Reads what has come since it last did. Resolves with how many cases that opened. */
  readOn(): Promise<number>;
  /** Reads once more what has come lately, too: what was committed late is found. */
  readAgain(): Promise<number>;
}

/**
 * Reads the store in the order of arrival, and not the requests: what was committed is found whoever has written it, and
 * a crash between the commit and the case loses none. All of it may be read again; a rule and a response have one case.
 */
export function createCaseOpener(options: {
  readonly desk: Desk;
  readonly store: Pick<Store, "records">;
  readonly project: string;
  readonly rules: readonly Rule[];
  /** Epoch milliseconds: for a desk that has not read this project yet. */
  readonly since: number;
  readonly now: () => number;
  /** Whether what has been read so far is to be enough. */
  readonly isClosing: () => boolean;
  /** Within the transaction that opens it. */
  readonly onOpened: (id: number, record: KeptRecord) => void;
}): CaseOpener {
  const { desk, store, project, rules, since, now, isClosing, onOpened } = options;
  /** How far it has read; the desk keeps how far all has settled. */
  let head: string | null | undefined;

  const begun = desk.progress.of(project) ?? { since, after: null };
  // At once: should it be killed before it has read anything, it begins here all the same.
  desk.progress.keep(project, begun);

  /** @param settles keeps how far what can no longer be preceded by anything reaches */
  async function read(from: Progress, settles: boolean): Promise<number> {
    let { after } = from;
    let settled = settles;
    let opened = 0;
    while (!isClosing()) {
      const page = await store.records({ project, includeTest: false, limit: PAGE, ...(after !== null && { after }) });
      const last = page.records.at(-1);
      if (!last || page.next === undefined) break;
      settled &&= last.receivedAt < now() - SETTLED_MS;
      after = page.next;
      opened += desk.together(() => {
        if (settled) desk.progress.keep(project, { ...from, after });
        return openAll(page.records, from.since);
      });
      // SQLite answers at once: without a pause a long way would keep everybody else waiting.
      await setImmediate();
    }
    head = after;
    return opened;
  }

  function openAll(records: readonly KeptRecord[], from: number): number {
    let opened = 0;
    for (const kept of records)
      for (const rule of rules) {
        if (kept.receivedAt < from || !holdsFor(rule.when, kept.record)) continue;
        const id = open(rule, kept);
        if (id === undefined) continue;
        opened += 1;
        onOpened(id, kept);
      }
    return opened;
  }

  function open({ id: rule, open: { title, owner, dueHours } }: Rule, { record, at }: KeptRecord) {
    const openedAt = now();
    return desk.cases.open(project, {
      rule,
      title,
      owner: owner ?? null,
      touchpoint: record.touchpoint.id,
      response: record.id,
      respondent: record.respondent,
      answeredAt: at,
      openedAt,
      dueAt: dueHours === undefined ? null : openedAt + dueHours * HOUR_MS,
    });
  }

  /** Where a new desk begins: not at the first record of all, of which there may be a hundred million. */
  async function seek(from: number): Promise<string | null> {
    const page = await store.records({ project, includeTest: false, limit: 1, from: dayOf(from - DAY_MS) });
    const [first] = page.records;
    // Only behind what is of no concern, and has nothing to come before it any more.
    const passed = first && first.receivedAt < Math.min(from, now() - SETTLED_MS);
    return passed ? (page.next ?? null) : null;
  }

  async function progress(): Promise<Progress> {
    const kept = desk.progress.of(project) ?? begun;
    return { ...kept, after: kept.after ?? (await seek(kept.since)) };
  }

  return {
    async readOn() {
      const settled = await progress();
      return read({ ...settled, after: head === undefined ? settled.after : head }, false);
    },
    readAgain: async () => read(await progress(), true),
  };
}
