import { expect, test } from "vitest";
import { createTenancy } from "../../../src/adapters/react/create-tenancy.js";
import { createEarshot, type Earshot } from "../../../src/index.js";

/** A tenancy, and what it did: a handle was started, a handle was closed, an event was tracked by the nth. */
function tenant() {
  const did: string[] = [];
  let count = 0;
  const tenancy = createTenancy((): Earshot => {
    count += 1;
    const which = count;
    did.push(`start ${which}`);
    const inert = createEarshot({ touchpoints: [] });
    return { ...inert, close: () => did.push(`close ${which}`), track: (name) => did.push(`${name} by ${which}`) };
  });
  return { ...tenancy, did };
}

test("nothing starts while it is only rendered, and one is started once it is on the page", () => {
  const { enter, did } = tenant();
  expect(did).toEqual([]);
  enter();
  expect(did).toEqual(["start 1"]);
});

test("a call that comes before starts it, and it stays the one", () => {
  const { earshot, enter, did } = tenant();
  earshot.track("bought");
  enter();
  earshot.track("bought");
  expect(did).toEqual(["start 1", "bought by 1", "bought by 1"]);
});

test("taken away and put back at once, as in StrictMode, it goes on", async () => {
  const { earshot, enter, did } = tenant();
  enter()();
  enter();
  await Promise.resolve();
  earshot.track("bought");
  expect(did).toEqual(["start 1", "bought by 1"]);
});

test("once it has left it is closed, late calls go to what is closed, and coming back begins anew", async () => {
  const { earshot, enter, did } = tenant();
  enter()();
  earshot.track("left");
  await Promise.resolve();
  earshot.track("late");
  const leave = enter();
  earshot.track("back");
  leave();
  await Promise.resolve();
  expect(did).toEqual(["start 1", "left by 1", "close 1", "late by 1", "start 2", "back by 2", "close 2"]);
});

test("the handle has every call of the real one", () => {
  expect(Object.keys(tenant().earshot).sort()).toEqual(Object.keys(createEarshot({ touchpoints: [] })).sort());
});

test("what is wrong with the set-up is thrown as it comes to the page", () => {
  const { enter } = createTenancy(() => {
    throw new Error("config_invalid");
  });
  expect(enter).toThrow("config_invalid");
});
