import { expect, test, vi } from "vitest";
import type { Prompt } from "../../../src/model/prompt.js";
import { createConversation } from "../../../src/prompt/create-conversation.js";
import { createFlow } from "../../../src/prompt/create-flow.js";
import { createStage } from "../../../src/prompt/create-stage.js";
import { testClock, testRenderer } from "../../../src/testing/index.js";
import { touchpoint } from "../../helpers/situation.js";

function prompt(id: string) {
  const ready = touchpoint();
  const closed = vi.fn();
  const flow = createFlow(ready, () => undefined);
  const answer = async () => ({ stored: "durable", online: true }) as const;
  const talk = { flow, answer, given: {}, drafts: {}, keep: () => {}, sent: () => () => {} };
  const made: Prompt = {
    ...{ id, touchpoint: ready, theme: {}, locale: "en", test: false, preview: false, opened: false, closed },
    ...{ ...talk, converse: (renderer) => createConversation(talk, testClock(), renderer) },
  };
  return { ...made, closed };
}

const LOOK = { touchpoint: touchpoint(), locale: "de", theme: {} };

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
  const made = createStage(() => loading, log);
  const offer = (admit: () => Promise<Prompt | undefined>) => made.offer(LOOK, admit);
  return { ...made, offer, renderer, log, come: () => come(renderer), fail };
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

test("what draws this touchpoint in this language is had before anybody is admitted", async () => {
  const renderer = testRenderer();
  const { offer, canDraw } = createStage(renderer.load, vi.fn());
  const admit = vi.fn(async () => {
    expect(renderer.loaded).toEqual([`${LOOK.touchpoint.id} de`]);
    return prompt("1");
  });
  expect(await offer(LOOK, admit)).toBe("shown");
  // It is kept: what is drawn again is loaded once.
  expect([await canDraw(LOOK), renderer.loaded.length]).toEqual([true, 1]);
});

test("what draws it can't be had: it can't be drawn, and that is said; the next try may do better", async () => {
  const renderer = testRenderer();
  const log = vi.fn();
  const load = vi.spyOn(renderer, "load").mockRejectedValueOnce(new Error("offline"));
  const { canDraw } = createStage(load, log);
  expect([await canDraw(LOOK), await canDraw(LOOK)]).toEqual([false, true]);
  expect(log.mock.calls).toEqual([["what draws prompts could not be loaded: offline"]]);
});

test("after close() nothing is loaded any more", async () => {
  const renderer = testRenderer();
  const { canDraw, close } = createStage(renderer.load, vi.fn());
  close();
  expect([await canDraw(LOOK), renderer.loaded]).toEqual([false, []]);
});

test("end() takes the prompt away and says how it ended, once", async () => {
  const { offer, end, busy, come, renderer } = stage();
  come();
  const one = prompt("1");
  await offer(async () => one);
  end("replaced");
  end("navigated");
  expect([busy(), renderer.prompt(), one.closed.mock.calls]).toEqual([false, undefined, [["replaced"]]]);
});

test("ended while it is on its way, a prompt is never admitted, and the next one has the place", async () => {
  const { offer, end, busy, come, renderer } = stage();
  const admit = vi.fn(async () => prompt("1"));
  const first = offer(admit);
  end("replaced");
  expect(busy()).toBe(false);
  const second = offer(async () => prompt("2"));
  come();
  expect([await first, await second, renderer.prompt()?.id]).toEqual(["refused", "shown", "2"]);
  expect(admit).not.toHaveBeenCalled();
});

test("ended between admitted and painted, it was shown by the books: so it is said how it ended", async () => {
  const { offer, end, come, renderer } = stage();
  come();
  const one = prompt("1");
  const offered = offer(async () => {
    end("navigated");
    return one;
  });
  expect([await offered, renderer.prompt(), one.closed.mock.calls]).toEqual(["refused", undefined, [["navigated"]]]);
});

test("nobody on stage: end() is nothing", () => {
  const { end, busy } = stage();
  end("navigated");
  expect(busy()).toBe(false);
});
