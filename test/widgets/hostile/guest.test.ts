import { expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { host, panel } from "../find.js";
import "../fresh-page.js";
import { type Opened, openPrompt } from "../open-prompt.js";
import { nps } from "../questions.js";

let open: Opened;

test("is painted when show returns", async () => {
  open = await openPrompt({ questions: [nps] });
  expect(panel().getBoundingClientRect().height).toBeGreaterThan(100);
  expect(panel().matches(":popover-open")).toBe(true);
});

test("close leaves nothing behind: no element, listener or timer, and says nothing", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "setInterval", "clearInterval"] });
  const listening = vi.spyOn(EventTarget.prototype, "addEventListener");
  open = await openPrompt({ questions: [nps] });
  const mine = host();
  const elsewhere = listening.mock.calls.filter((_, i) => {
    const target = listening.mock.contexts[i];
    return !(
      target instanceof AbortSignal ||
      (target instanceof Node && (target === mine || mine.shadowRoot?.contains(target)))
    );
  });
  expect(elsewhere.length).toBeGreaterThan(0);

  open.close();
  expect(document.querySelector("earshot-prompt")).toBeNull();
  expect(vi.getTimerCount()).toBe(0);
  for (const [, , options] of elsewhere) expect((options as AddEventListenerOptions).signal?.aborted).toBe(true);
  expect(open.closed).toEqual([]);
});

test("says when it is a test", async () => {
  open = await openPrompt({ questions: [nps], test: true });
  await expect.element(page.getByText("Test", { exact: true })).toBeVisible();
});
