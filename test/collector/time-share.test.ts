import { expect, test } from "vitest";
import { createTimeShare } from "../../examples/collector/src/batch/create-time-share.js";

/** Each takes so many milliseconds of a clock that nothing else moves. */
function shared(eachMs: number) {
  let clock = 0;
  const turn = createTimeShare(() => clock);
  const order: string[] = [];
  const work = async (name: string) => {
    await turn();
    clock += eachMs;
    order.push(name);
  };
  return { order, work };
}

test("what arrives together goes on together while it is quick", async () => {
  const { order, work } = shared(1);
  const all = ["a", "b", "c"].map(work);
  setImmediate(() => order.push("else"));
  await Promise.all(all);

  expect(order).toEqual(["a", "b", "c"]);
});

test("what takes long lets others in between, and keeps its order", async () => {
  const { order, work } = shared(15);
  const all = ["a", "b", "c", "d"].map(work);
  setImmediate(() => order.push("else"));
  await Promise.all(all);

  expect(order).toEqual(["a", "b", "else", "c", "d"]);
});

test("whoever comes later gets a turn too", async () => {
  const { order, work } = shared(15);
  await work("a");
  await Promise.all([work("b").then(() => work("d")), work("c")]);

  expect(order).toEqual(["a", "b", "c", "d"]);
});
