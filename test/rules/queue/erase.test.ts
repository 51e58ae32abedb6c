import { expect, test } from "vitest";
import { memoryStore } from "../../../src/lib/memory-store.js";
import { erase } from "../../../src/queue/erase.js";
import { NOW, queueOn } from "../../helpers/queue-on.js";
import { say } from "../../helpers/say.js";

test("takes everything that was said and that tells of who said it, and counts it", async () => {
  const { store, put, due, settle, write, keys, counters } = queueOn(memoryStore());
  for (const id of ["a", "b", "c"]) await put(say(id));
  await settle(await due(), [{ id: "c", status: "rejected", code: "invalid" }]);
  await write(["m/history", { anonymousId: "v" }], ["m/history/u1", {}], ["m/notBefore", NOW + 5]);
  expect(await erase(store)).toEqual(["a", "b", "c"]);
  expect(await keys()).toEqual(["m/counters", "m/erased", "m/lease", "m/notBefore", "m/settled"]);
  expect(await counters()).toMatchObject({ submitted: 3, rejected: 1, erased: 2, bytes: 0 });
});
