import { setImmediate as turn } from "node:timers/promises";
import { expect, test } from "vitest";
import { createLineWriter } from "../../examples/collector/src/observe/create-line-writer.js";

function written() {
  const parts: string[] = [];
  let end = () => {};
  const write = createLineWriter(
    (lines) => parts.push(lines),
    (flush) => {
      end = flush;
    },
  );
  return { parts, write, end: () => end() };
}

test("lines of one turn are written at once, in their order", async () => {
  const { parts, write } = written();
  write("a");
  write("b");
  expect(parts).toEqual([]);

  await turn();
  write("c");
  await turn();
  expect(parts).toEqual(["a\nb", "c"]);
});

test("what was said just before the end is written too, and once", async () => {
  const { parts, write, end } = written();
  write("a");
  end();
  await turn();
  end();

  expect(parts).toEqual(["a"]);
});
