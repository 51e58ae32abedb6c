import { expect } from "vitest";
import type { openChild } from "./open-child.js";
import { response } from "./records.js";

const LANES = 4;
/** As many as may be acknowledged before it is killed, by how many lives it has had. */
const acknowledgedIn = (life: number) => 1 + ((life * 37) % 120);

type Batch = readonly { readonly id: string }[];
type Child = Awaited<ReturnType<typeof openChild>>;

/** What there is after a death: every id, as often as it is there, and each sum that has to be as many. */
export interface Kept {
  readonly ids: readonly string[];
  readonly sums: Readonly<Record<string, number>>;
}

/**
 * Kills a collector again and again while it takes what comes. After each death all that it acknowledged is there, each
 * once, and so do its sums say. In the end what nobody heard of is sent once more.
 *
 * @returns how many it acknowledged
 */
export async function liveAndDie(child: Child, lives: number, kept: () => Promise<Kept>): Promise<number> {
  const acknowledged = new Set<string>();
  let unheard: Batch[] = [];

  /** Rejects nothing; a batch of which there is no whole reply is unheard of. */
  async function say(batch: Batch): Promise<boolean> {
    const reply = await child.post(batch).catch(() => undefined);
    const results = await reply?.json().then(
      ({ results }) => results as unknown[],
      () => undefined,
    );
    if (results?.length !== batch.length) return false;
    for (const { id } of batch) acknowledged.add(id);
    return true;
  }

  async function check(): Promise<void> {
    const { ids, sums } = await kept();
    const there = new Set(ids);
    expect([...acknowledged].filter((id) => !there.has(id))).toEqual([]);
    expect(ids.length).toBe(there.size);
    expect(sums).toEqual(Object.fromEntries(Object.keys(sums).map((name) => [name, there.size])));
  }

  for (let life = 0; life < lives; life++) {
    await child.start(":", { RATE_PER_ADDRESS: "999999999", RATE_PER_KEY: "999999999" });
    let left = acknowledgedIn(life);
    let isDead = false;
    const [again, still] = [unheard, [] as Batch[]];

    /** What was unheard of comes again, as from a device; then what is new, alone or in twenties. */
    async function lane(n: number): Promise<void> {
      for (let sent = n; !isDead; sent++) {
        const batch = again.shift() ?? Array.from({ length: sent % 2 ? 1 : 20 }, () => response(9, "hm"));
        if (!(await say(batch))) {
          still.push(batch);
          return;
        }
        left -= 1;
        if (left > 0) continue;
        isDead = true;
        // The other lanes have a batch on its way, or half written.
        void child.kill();
      }
    }
    await Promise.all(Array.from({ length: LANES }, (_, n) => lane(n)));
    await child.kill();
    unheard = [...again, ...still];
    await check();
  }

  await child.start();
  for (const batch of unheard) expect(await say(batch)).toBe(true);
  await child.kill();
  await check();
  const { ids } = await kept();
  expect(ids.length).toBe(acknowledged.size);
  return acknowledged.size;
}
