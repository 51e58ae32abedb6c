import { expect, test } from "vitest";
import { testClock, testPage } from "../../../src/testing/index.js";
import { dwell } from "../../../src/trigger/dwell.js";

/** Waits for 10 s in view, and counts how often they were over. */
function dwellFor10s({ visible = true } = {}) {
  const ports = { clock: testClock(), page: testPage() };
  ports.page.setVisible(visible);
  let fired = 0;
  const stop = dwell(10_000, ports, () => {
    fired += 1;
  });
  return { ...ports, stop, fired: () => fired };
}

test("fires after so long in view, and not before", async () => {
  const { clock, fired } = dwellFor10s();
  await clock.advance(9_999);
  expect(fired()).toBe(0);
  await clock.advance(1);
  expect(fired()).toBe(1);
});

test("the time in the background doesn't count", async () => {
  const { clock, page, fired } = dwellFor10s({ visible: false });
  await clock.advance(60_000);
  page.setVisible(true);
  await clock.advance(6_000);
  page.setVisible(false);
  await clock.advance(60_000);
  page.setVisible(true);
  await clock.advance(3_999);
  expect(fired()).toBe(0);
  await clock.advance(1);
  expect(fired()).toBe(1);
});

test("fires once a page, however often the visitor comes back to it", async () => {
  const { clock, page, fired } = dwellFor10s();
  await clock.advance(10_000);
  page.setVisible(false);
  page.setVisible(true);
  await clock.advance(60_000);
  expect([fired(), clock.pending()]).toEqual([1, 0]);
});

test("the next page of the app starts from the beginning", async () => {
  const { clock, page, fired } = dwellFor10s();
  await clock.advance(9_000);
  page.go("/next");
  await clock.advance(9_999);
  expect(fired()).toBe(0);
  await clock.advance(1);
  page.go("/last");
  await clock.advance(10_000);
  expect(fired()).toBe(2);
});

test("a clock that is set back makes the wait no longer than it was, one set forward rings nothing", async () => {
  const { clock, page, fired } = dwellFor10s();
  await clock.advance(4_000);
  clock.set(clock.now() - 3_600_000);
  page.setVisible(false);
  page.setVisible(true);
  await clock.advance(10_000);
  expect(fired()).toBe(1);

  page.go("/next");
  clock.set(clock.now() + 3_600_000);
  await clock.advance(9_999);
  expect(fired()).toBe(1);
});

test("stopping leaves no timer and no listener", async () => {
  const { clock, page, stop, fired } = dwellFor10s();
  stop();
  page.setVisible(true);
  page.go("/next");
  expect([clock.pending(), page.listeners(), fired()]).toEqual([0, 0, 0]);
});
