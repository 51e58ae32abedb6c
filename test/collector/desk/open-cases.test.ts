import fc from "fast-check";
import { expect, test } from "vitest";
import { createCaseOpener } from "../../../examples/collector/src/desk/cases/create-case-opener.js";
import { rulesFile } from "../../../examples/collector/src/desk/rules/rules-schema.js";
import { newId, response } from "../records.js";
import { lateStore } from "./late-store.js";
import { deskFile, NOW, openTestDesk } from "./open-test-desk.js";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const { rules } = rulesFile.parse({
  rules: [
    { id: "detractors", when: { metric: "nps", atMost: 6 }, open: { title: "Call them", owner: "Ann", dueHours: 24 } },
    { id: "refunds", when: { words: ["refund"] }, open: { title: "Pay back" } },
  ],
});

function openOpener({ late = lateStore(), file = deskFile(), since = NOW } = {}) {
  let now = NOW;
  const desk = openTestDesk(file);
  const opened: number[] = [];
  const opener = createCaseOpener({
    ...{ desk, rules, since, store: late.store, project: "shop", now: () => now, isClosing: () => false },
    onOpened: (id) => opened.push(id),
  });
  return {
    ...{ late, file, desk, opened, opener },
    travel: (ms: number) => {
      now += ms;
    },
    responses: () => desk.cases.page("shop", { limit: 50 }).cases.map((each) => each.response),
  };
}

test("what a rule asks for opens a case, with its owner and its time", async () => {
  const { late, desk, opened, opener } = openOpener();
  const bad = response(3, "refund, please", { respondent: { anonymousId: newId(), userId: "u1" } });
  late.commit(response(9), NOW);
  late.commit(bad, NOW);
  expect(await opener.readOn()).toBe(2);
  expect(opened).toHaveLength(2);
  const [refund, call] = desk.cases.page("shop", { limit: 9 }).cases;
  expect(call).toMatchObject({ rule: "detractors", title: "Call them", owner: "Ann", dueAt: NOW + DAY, state: "new" });
  expect(refund).toMatchObject({ rule: "refunds", owner: null, dueAt: null, response: bad.id, respondent: "u1" });
  expect(await opener.readOn()).toBe(0);
});

test("a later revision opens nothing that is done, and what it asks for the first time", async () => {
  const { late, desk, opened, opener } = openOpener();
  const first = response(3);
  late.commit(first, NOW);
  await opener.readOn();
  desk.cases.change("shop", opened[0] ?? 0, { rev: 1, by: "Ann", state: "done" }, NOW);
  late.commit({ ...response(3, "refund!"), id: first.id, rev: 2 }, NOW + 1);
  expect(await opener.readOn()).toBe(1);
  expect(desk.cases.page("shop", { limit: 9 }).cases).toMatchObject([
    { rule: "refunds", state: "new" },
    { rule: "detractors", state: "done" },
  ]);
});

test("years of answers become no cases, and aren't read", async () => {
  const { late, opener, responses } = openOpener();
  for (let day = 0; day < 3_000; day++) late.commit(response(1), NOW - day * DAY - 1);
  expect(await opener.readAgain()).toBe(0);
  expect(late.reads()).toBeLessThan(4);
  const fresh = response(1);
  late.commit(fresh, NOW + 1);
  // Offline for a month, and received only now.
  const offline = response(1);
  late.commit(offline, NOW + 2, NOW - 30 * DAY);
  await opener.readOn();
  expect(responses()).toEqual([offline.id, fresh.id]);
});

test("a desk may begin in the past, and doesn't begin twice", async () => {
  const { late, opener, responses, file, desk } = openOpener({ since: NOW - 2 * DAY });
  const [old, recent] = [response(1), response(1)];
  late.commit(old, NOW - 3 * DAY);
  late.commit(recent, NOW - DAY);
  await opener.readOn();
  expect(responses()).toEqual([recent.id]);
  desk.close();
  const again = openOpener({ late, file, since: NOW - 10 * DAY });
  await again.opener.readOn();
  expect(again.responses()).toEqual([recent.id]);
});

test("killed before it has read anything, it begins where it would have", async () => {
  const { late, file, desk } = openOpener();
  const bad = response(1);
  late.commit(bad, NOW + 5);
  desk.close();
  const again = openOpener({ late, file, since: NOW + 10 });
  await again.opener.readOn();
  expect(again.responses()).toEqual([bad.id]);
});

test("what was committed late is found by reading again", async () => {
  const { late, opener, travel, responses } = openOpener();
  const [slow, quick] = [response(1), response(1)];
  late.commit(quick, NOW + 10);
  travel(20);
  await opener.readOn();
  late.commit(slow, NOW + 5);
  await opener.readOn();
  expect(responses()).toEqual([quick.id]);
  await opener.readAgain();
  expect(responses()).toEqual([slow.id, quick.id]);
});

test("nor is it lost by having read again before, and been killed", async () => {
  const { late, file, desk, opener, travel } = openOpener();
  late.commit(response(1), NOW + 10);
  travel(20_000);
  await opener.readAgain();
  desk.close();
  late.commit(response(1), NOW + 5);
  const again = openOpener({ late, file });
  again.travel(60_000);
  await again.opener.readOn();
  expect(again.responses()).toHaveLength(2);
});

test("reading again asks for what is new, and not for all", async () => {
  const { late, opener, travel } = openOpener();
  for (let i = 0; i < 2_500; i++) late.commit(response(9), NOW + i);
  travel(5 * MINUTE);
  await opener.readAgain();
  const before = late.reads();
  await opener.readAgain();
  expect(late.reads() - before).toBe(1);
});

type Step =
  | { readonly is: "commit"; readonly score: number; readonly delay: number }
  | { readonly is: "small" | "large" | "kill" };

const steps = fc.array(
  fc.oneof<fc.Arbitrary<Step>[]>(
    fc.record({
      is: fc.constant("commit"),
      score: fc.constantFrom(1, 1, 9),
      delay: fc.integer({ min: 0, max: 59_000 }),
    }),
    fc.record({ is: fc.constantFrom("small", "large", "kill") }),
  ),
  { minLength: 12, maxLength: 30 },
);

test("whatever order things come in, and whenever it is killed, every detractor has one case", async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (plan) => {
      const late = lateStore();
      const file = deskFile();
      const expected = new Set<string>();
      let at = NOW;
      let open = openOpener({ late, file });
      open.travel(0);
      for (const step of plan) {
        at += 10_000;
        open.travel(10_000);
        if (step.is === "commit") {
          const record = response(step.score);
          if (step.score <= 6 && at - step.delay >= NOW) expected.add(record.id);
          late.commit(record, at - step.delay);
        } else if (step.is === "kill") {
          open.desk.close();
          open = openOpener({ late, file });
          open.travel(at - NOW);
        } else await (step.is === "small" ? open.opener.readOn() : open.opener.readAgain());
      }
      await open.opener.readAgain();
      expect(new Set(open.responses())).toEqual(expected);
      expect(open.responses()).toHaveLength(expected.size);
    }),
    { numRuns: 25 },
  );
});
