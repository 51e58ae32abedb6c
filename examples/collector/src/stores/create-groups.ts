import { setTimeout as sleep } from "node:timers/promises";

/** Jobs that are done in groups, one group after the other. */
export interface Groups<Job, Result> {
  submit(job: Job): Promise<Result>;
  /** Resolves once nothing is waiting or being done. */
  settled(): Promise<void>;
}

export interface GroupOptions<Job> {
  /** How long a group waits for company. What comes while one is being done is of the next. */
  readonly gatherMs: number;
  /** How long at most where more comes in all of that time. Otherwise `gatherMs`. */
  readonly growMs?: number;
  /** Of one group; a job that is larger goes alone. */
  readonly maxSize: number;
  readonly sizeOf: (job: Job) => number;
}

/**
 * Gathers what arrives together into one trip to a database: its disk is asked to sync once for all of it. The busier
 * it is, the larger the groups.
 *
 * @param run all or nothing: when it rejects, so does every job of the group
 */
export function createGroups<Job, Result>(
  run: (jobs: readonly Job[]) => Promise<readonly Result[]>,
  { gatherMs, growMs = gatherMs, maxSize, sizeOf }: GroupOptions<Job>,
): Groups<Job, Result> {
  interface Waiting {
    readonly job: Job;
    readonly resolve: (result: Result) => void;
    readonly reject: (error: unknown) => void;
  }
  const waiting: Waiting[] = [];
  let working: Promise<void> | undefined;

  function submit(job: Job): Promise<Result> {
    return new Promise((resolve, reject) => {
      waiting.push({ job, resolve, reject });
      working ??= work();
    });
  }

  async function work(): Promise<void> {
    while (waiting.length > 0) {
      await gather();
      await runGroup(waiting.splice(0, nextSize()));
    }
    working = undefined;
  }

  async function gather(): Promise<void> {
    let known: number;
    let waited = 0;
    do {
      known = waiting.length;
      await sleep(gatherMs);
      waited += gatherMs;
    } while (waiting.length > known && nextSize() === waiting.length && waited < growMs);
  }

  function nextSize(): number {
    let size = 0;
    const end = waiting.findIndex(({ job }) => {
      size += sizeOf(job);
      return size > maxSize;
    });
    return end < 0 ? waiting.length : Math.max(1, end);
  }

  async function runGroup(group: readonly Waiting[]): Promise<void> {
    try {
      const results = await run(group.map(({ job }) => job));
      for (const [i, { resolve }] of group.entries()) resolve(results[i] as Result);
    } catch (error) {
      for (const { reject } of group) reject(error);
    }
  }

  return { submit, settled: async () => working };
}
