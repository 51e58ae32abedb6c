import fc from "fast-check";
import { expect, test } from "vitest";
import { memoryStore } from "../../../../src/lib/memory-store.js";
import { live } from "./live.js";
import type { Step } from "./step.js";
import { step } from "./step.js";

const SEQUENCES = 100_000;

test(`in memory: of ${SEQUENCES} lives of a queue none loses an answer, and its sums add up at every step`, async () => {
  let lived = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps: Step[]) => {
      const entries = new Map<string, unknown>();
      await live({ store: { ...memoryStore(entries), tier: "indexeddb" }, lose: async () => entries.clear() }, steps);
      lived += 1;
    }),
    { numRuns: SEQUENCES },
  );
  expect(lived).toBe(SEQUENCES);
}, 600_000);
