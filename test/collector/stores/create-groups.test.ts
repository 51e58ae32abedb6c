import { expect, test } from "vitest";
import { createGroups } from "../../../examples/collector/src/stores/create-groups.js";

/** Groups of numbers that are as large as they say. */
function open(run: (jobs: readonly number[]) => Promise<readonly string[]>, maxSize = 10) {
  return createGroups(run, { gatherMs: 0, maxSize, sizeOf: (job: number) => job });
}

function recorded() {
  const groups: (readonly number[])[] = [];
  const run = async (jobs: readonly number[]) => {
    groups.push(jobs);
    if (jobs.includes(13)) throw new Error("unlucky");
    return jobs.map((job) => `done ${job}`);
  };
  return { groups, run };
}

test("what comes together is done together, and each hears of its own", async () => {
  const { groups, run } = recorded();
  const { submit } = open(run);
  expect(await Promise.all([submit(1), submit(2), submit(3)])).toEqual(["done 1", "done 2", "done 3"]);
  expect(groups).toEqual([[1, 2, 3]]);
});

test("a group is no larger than allowed, and what is too large goes alone", async () => {
  const { groups, run } = recorded();
  const { submit } = open(run);
  await Promise.all([4, 5, 2, 99, 1, 8].map(submit));
  expect(groups).toEqual([[4, 5], [2], [99], [1, 8]]);
});

test("a group that fails is one of many, and they go on", async () => {
  const { run } = recorded();
  const { submit } = open(run, 13);
  const results = await Promise.allSettled([13, 6, 7].map(submit));
  expect(results.map(({ status }) => status)).toEqual(["rejected", "fulfilled", "fulfilled"]);
});

test("a group begins when the one before has ended", async () => {
  let running = 0;
  const { submit, settled } = open(async (jobs) => {
    running += 1;
    expect(running).toBe(1);
    await new Promise(setImmediate);
    running -= 1;
    return jobs.map(String);
  }, 1);
  const all = Promise.all([1, 1, 1, 1].map(submit));
  await settled();
  expect(await all).toHaveLength(4);
});

/** One more every millisecond, until the first group is done. */
async function firstGroupOfMany(growMs: number): Promise<number> {
  const { groups, run } = recorded();
  const { submit, settled } = createGroups(run, { gatherMs: 5, growMs, maxSize: 40, sizeOf: (job: number) => job });
  await new Promise<void>((resolve) => {
    const feeding = setInterval(() => {
      if (groups.length === 0) return void submit(1);
      clearInterval(feeding);
      resolve();
    }, 1);
  });
  await settled();
  return groups[0]?.length ?? 0;
}

test("a group waits on while more comes, until it is full", async () => {
  expect(await firstGroupOfMany(1_000_000)).toBe(40);
});

test("a group waits no longer than it may grow, though more comes", async () => {
  expect(await firstGroupOfMany(10)).toBeLessThan(40);
});
