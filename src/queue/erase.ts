import type { Store } from "../ports.js";
import { asCounters, counted, queued } from "./counters.js";
import { asEntry } from "./entry.js";
import { COUNTERS, DEAD, ERASED, QUEUED } from "./keys.js";
import { revision, revisionsIn } from "./revision.js";

/** What is no word of the visitor's: how much there was, until when the collector wants to be left alone, who sends. */
const KEPT = "m/";
const HISTORY = "m/history";
/** As many as a queue can hold, and some that another tab may have had besides. */
const MAX_ERASED = 300;

/**
 * Takes everything off the device that the visitor has said or that tells of them. What is to go is written down first,
 * in both places, so that no copy that another tab still holds comes back.
 *
 * @returns ids of the records that were taken back
 */
export async function erase(store: Store): Promise<readonly string[]> {
  const { mirror } = store;
  const all = await store.list("");
  const keys = all.map(([key]) => key);
  const copies = ((await mirror?.keys().catch(() => [])) ?? []).filter((key) => key.startsWith(QUEUED));
  const said = all.flatMap(([key, value]) => {
    const entry = asEntry(value);
    return entry && (key.startsWith(QUEUED) || key.startsWith(DEAD)) ? [entry] : [];
  });
  const gone = [...said.map(revision), ...copies.map((key) => key.slice(QUEUED.length))];
  const erased = await store.update([ERASED], ([before]) => {
    const known = [...new Set([...revisionsIn(before), ...gone])].slice(-MAX_ERASED);
    return { put: [[ERASED, known]], result: known };
  });
  await mirror?.put(ERASED, erased).catch(() => {});

  const personal = keys.filter((key) => !key.startsWith(KEPT) || key.startsWith(HISTORY));
  await store.update([COUNTERS, ...personal], ([count]) => {
    const counters = asCounters(count);
    const move = { erased: queued(counters), bytes: -counters.bytes };
    return { put: [[COUNTERS, counted(counters, move)]], remove: personal, result: undefined };
  });
  await Promise.all(copies.map((key) => mirror?.remove(key)));
  return said.map(({ id }) => id);
}
