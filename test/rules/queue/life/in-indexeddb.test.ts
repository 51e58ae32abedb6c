import "fake-indexeddb/auto";
import fc from "fast-check";
import { test } from "vitest";
import { indexedDbStore } from "../../../../src/platform/storage/indexed-db-store.js";
import { live } from "./live.js";
import { step } from "./step.js";

test("in IndexedDB: the same, of fewer and longer lives", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40, size: "max" }), async (steps) => {
      const store = indexedDbStore(crypto.randomUUID());
      const lose = async () => {
        const remove = (await store.list("")).map(([key]) => key);
        await store.update([], () => ({ remove, result: undefined }));
      };
      await live({ store, lose }, steps);
      store.close();
    }),
    { numRuns: 60 },
  );
});
