import { expect, test, vi } from "vitest";
import type { Prompt } from "../../../src/model/prompt.js";
import { createFlow } from "../../../src/prompt/create-flow.js";
import { createStage } from "../../../src/prompt/create-stage.js";
import { testRenderer } from "../../../src/testing/index.js";
import { touchpoint } from "../../helpers/situation.js";

function prompt(id: string) {
  const ready = touchpoint();
  const closed = vi.fn();
  const flow = createFlow(ready, () => undefined);
  const answer = async () => ({ stored: "durable", online: true }) as const;
  const made: Prompt = { id, touchpoint: ready, theme: {}, locale: "en", test: false, flow, given: {}, answer, closed };
  return { ...made, closed };
}

/** A stage whose renderer comes when told. */
function stage() {
  const renderer = testRenderer();
  const log = vi.fn();
  let come = (_: typeof renderer): void => {};
  let fail = (_: Error): void => {};
  const loading = new Promise<typeof renderer>((resolve, reject) => {
    come = resolve;
    fail = reject;
  });
  return { ...createStage(() => loading, log), renderer, log, come: () => come(renderer), fail };
}

test("shows what is admitted, and is busy until it has been closed", async () => {
  const { offer, busy, come, renderer } = stage();
  come();
  const one = prompt("1");
  expect(await offer(async () => one)).toBe("shown");
  expect([busy(), renderer.prompt()?.id]).toEqual([true, "1"]);
  renderer.prompt()?.closed("escaped");
  expect([busy(), one.closed.mock.calls]).toEqual([false, [["escaped"]]]);
});

test("the place is taken from the first offer on, though the renderer is still on its way", async () => {
  const { offer, busy, come, renderer } = stage();
  const first = offer(async () => prompt("1"));
  const admit = vi.fn(async () => prompt("2"));
  expect([busy(), await offer(admit)]).toEqual([true, "refused"]);
  come();
  expect([await first, renderer.prompt()?.id, admit.mock.calls.length]).toEqual(["shown", "1", 0]);
});

test("asks for admission last, when nothing but painting is left; what isn't admitted leaves the place free", async () => {
  const { offer, busy, come, renderer } = stage();
  const admit = vi.fn(async () => undefined);
  const offered = offer(admit);
  expect(admit).not.toHaveBeenCalled();
  come();
  expect([await offered, busy(), renderer.prompt()]).toEqual(["refused", false, undefined]);
});

test("closed while a prompt is on its way: it never comes", async () => {
  const { offer, close, come, renderer } = stage();
  const offered = offer(async () => prompt("1"));
  close();
  come();
  expect([await offered, renderer.prompt(), await offer(async () => prompt("2"))]).toEqual([
    "refused",
    undefined,
    "refused",
  ]);
});

test("close() takes the prompt away without a word", async () => {
  const { offer, close, come, renderer } = stage();
  come();
  const one = prompt("1");
  await offer(async () => one);
  close();
  expect([renderer.prompt(), one.closed.mock.calls]).toEqual([undefined, []]);
});

test("a renderer that can't be had, or that fails, is one line, and the place is free again", async () => {
  const { offer, busy, fail, log } = stage();
  fail(new Error("blocked"));
  expect([await offer(async () => prompt("1")), busy()]).toEqual(["undrawable", false]);
  expect(log.mock.calls).toEqual([["what draws prompts could not be loaded: blocked"]]);
});

test("a renderer that says twice that a prompt was closed frees no place but that one's", async () => {
  const { offer, busy, come, renderer } = stage();
  come();
  const one = prompt("1");
  await offer(async () => one);
  const shown = renderer.prompt();
  shown?.closed("closed");
  await offer(async () => prompt("2"));
  shown?.closed("closed");
  expect([busy(), renderer.prompt()?.id, one.closed.mock.calls.length]).toEqual([true, "2", 1]);
});
