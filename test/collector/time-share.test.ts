import { expect, test } from "vitest";
import { createTimeShare } from "../../examples/collector/src/batch/create-time-share.js";

/** Each takes so many milliseconds of a clock that nothing else moves. */
function shared(eachMs: number) {
  let clock = 0;
  const share = createTimeShare(() => clock);
  const order: string[] = [];
  const work = (name: string) =>
    share(async () => {
      clock += eachMs;
      order.push(name);
      return name;
    });
  return { order, work, share };
}

test("what is quick is done at once, however much of it comes", async () => {
  const { order, work } = shared(1);
  setImmediate(() => order.push("else"));
  const all = ["a", "b", "c"].map(work);

  expect(order).toEqual(["a", "b", "c"]);
  expect(await Promise.all(all)).toEqual(["a", "b", "c"]);
});

test("what takes long lets others in between, and keeps its order", async () => {
  const { order, work } = shared(30);
  setImmediate(() => order.push("else"));
  await Promise.all(["a", "b", "c", "d", "e"].map(work));

  expect(order).toEqual(["a", "b", "else", "c", "d", "e"]);
});

test("each turn of the event loop has its own time", async () => {
  const { order, work } = shared(30);
  const others = Promise.all(["a", "b", "c", "d", "e"].map(work));
  setImmediate(() => {
    order.push("else");
    setImmediate(() => order.push("else"));
  });
  await others;

  expect(order).toEqual(["a", "b", "c", "d", "else", "e"]);
});

test("whoever comes later is behind those who wait", async () => {
  const { order, work } = shared(30);
  const later = new Promise((resolve) => queueMicrotask(() => resolve(work("d"))));
  await Promise.all([...["a", "b", "c"].map(work), later]);

  expect(order).toEqual(["a", "b", "c", "d"]);
});

test("work that fails fails for whoever gave it, now or later, and for nobody else", async () => {
  const { work, share } = shared(60);
  const fail = () => {
    throw new Error("no");
  };
  const all = await Promise.allSettled([share(fail), work("a"), share(fail), work("b")]);

  expect(all.map(({ status }) => status)).toEqual(["rejected", "fulfilled", "rejected", "fulfilled"]);
});
