import { describe, expect, test } from "vitest";
import { changeOfDraft, shownIn, UNTOUCHED } from "../../examples/collector/dashboard/insight/draft-of.js";
import { tellAlert } from "../../examples/collector/dashboard/insight/tell-alert.js";
import { tellEvent } from "../../examples/collector/dashboard/insight/tell-event.js";
import { formatDue } from "../../examples/collector/dashboard/words/format-due.js";
import type { Case } from "../../examples/collector/src/desk/cases/case.js";

const HOUR_MS = 3_600_000;
const NOW = Date.UTC(2026, 10, 21, 10);

test("when a case is due is told in words", () => {
  expect(formatDue(null, NOW)).toBeUndefined();
  expect(formatDue(NOW + 5 * HOUR_MS, NOW)).toEqual({ text: "Due in 5 hours", overdue: false });
  expect(formatDue(NOW + 1, NOW)).toEqual({ text: "Due in less than an hour", overdue: false });
  expect(formatDue(NOW - 1, NOW)).toEqual({ text: "Overdue by less than an hour", overdue: true });
  expect(formatDue(NOW - 50 * HOUR_MS, NOW)).toEqual({ text: "Overdue by 2 days", overdue: true });
});

describe("a draft", () => {
  const found: Case = {
    ...{ id: 7, rev: 3, state: "new", title: "Call them", rule: "low", owner: null, touchpoint: "checkout" },
    ...{ response: "r", respondent: "u_42", openedAt: NOW, dueAt: null, changedAt: NOW },
  };

  test("that is untouched shows the case, and changes nothing", () => {
    expect(shownIn(UNTOUCHED, found)).toEqual({ state: "new", owner: "" });
    expect(changeOfDraft(UNTOUCHED, found, "Ann")).toBeUndefined();
    expect(changeOfDraft({ state: "new", owner: " ", note: " \n" }, found, "Ann")).toBeUndefined();
  });

  test("sends what is another, and who it was", () => {
    const draft = { state: "done" as const, owner: " Ann ", note: " Called. " };
    expect(changeOfDraft(draft, found, " Ann ")).toEqual({
      ...{ rev: 3, by: "Ann", state: "done", owner: "Ann", note: "Called." },
    });
    expect(changeOfDraft({ owner: "", note: "" }, { ...found, owner: "Ben" }, "Ann")).toEqual({
      ...{ rev: 3, by: "Ann", owner: null },
    });
  });

  test("names the case that it was begun from, whatever has come since", () => {
    const now: Case = { ...found, rev: 4, owner: "Ben" };
    expect(changeOfDraft({ rev: 3, owner: "Ann", note: "" }, now, "Ann")).toMatchObject({ rev: 3, owner: "Ann" });
  });
});

test("a history says who did what", () => {
  const told = (["opened", "state", "owner", "note"] as const).map((what) =>
    tellEvent({ by: "Ann", what, value: what === "state" ? "in_progress" : "Ann" }),
  );
  expect(told).toEqual([
    { did: "Opened by the rule “Ann”, for Ann" },
    { by: "Ann", did: "set it to In progress" },
    { by: "Ann", did: "took it" },
    { by: "Ann", did: "noted", note: "Ann" },
  ]);
  expect(tellEvent({ by: "Ann", what: "owner", value: null }).did).toBe("left it to nobody");
  expect(tellEvent({ by: "Ann", what: "owner", value: "Ben" }).did).toBe("gave it to Ben");
});

describe("an alert", () => {
  const fall = {
    ...{ touchpoint: "checkout", metric: "nps" as const, difference: -12, over: null, overAt: null },
    before: { from: "2026-10-06", to: "2026-11-02", histogram: { 10: 56, 0: 44 } },
    after: { from: "2026-11-03", to: "2026-11-09", histogram: { 10: 50, 0: 50 } },
  };

  test("says how far, that it is more than chance, since when, and what went out", () => {
    expect(tellAlert({ ...fall, releases: ["2.3"] })).toEqual({
      touchpoint: "Checkout",
      text: " fell by 12 points, more than chance, since November 3",
      detail: "NPS 12 before, 0 from 100 answers. In those days went out: 2.3.",
      lasts: true,
    });
  });

  test("that is over says how it ended", () => {
    const overAt = Date.UTC(2026, 10, 20, 12);
    const { text, detail, lasts } = tellAlert({
      ...{ ...fall, releases: [], metric: "ces", difference: -0.84, over: "recovered", overAt },
      ...{ before: { ...fall.before, histogram: { 6: 9 } }, after: { ...fall.after, histogram: { 5: 9 } } },
    });
    expect([text, detail, lasts]).toEqual([
      " fell by 0.8, more than chance, since November 3",
      "CES 6.0 before, 5.0 from 9 answers. Recovered on November 20.",
      false,
    ]);
    expect(tellAlert({ ...fall, releases: [], over: "lasting", overAt }).detail).toMatch(/since November 20 it is the/);
  });
});
