import { readFileSync } from "node:fs";
import Database from "libsql";
import { expect, test } from "vitest";
import { openDesk } from "../../../examples/collector/src/desk/file/open-desk.js";
import { hashOfRespondent } from "../../../examples/collector/src/stores/hash-of-respondent.js";
import { deskFile, NOW, newCase, openTestDesk } from "./open-test-desk.js";

const HOUR = 3_600_000;
const ids = (page: { readonly cases: readonly { readonly id: number }[] }) => page.cases.map(({ id }) => id);

test("a rule and a response have one case, in whatever state it is", () => {
  const { cases } = openTestDesk();
  const id = cases.open("shop", newCase()) ?? 0;
  expect(cases.open("shop", newCase({ title: "again" }))).toBeUndefined();
  cases.change("shop", id, { rev: 1, by: "Ann", state: "done" }, NOW);
  expect(cases.open("shop", newCase())).toBeUndefined();
  expect(cases.find("shop", id)).toMatchObject({ state: "done", title: "Call them back" });

  expect(cases.open("shop", newCase({ rule: "other" }))).toBeGreaterThan(id);
  expect(cases.open("blog", newCase())).toBeGreaterThan(id);
});

test("every change is in the history, with when and who", () => {
  const { cases } = openTestDesk();
  const id = cases.open("shop", newCase({ owner: "support" })) ?? 0;
  cases.change(
    "shop",
    id,
    { rev: 1, by: "Ann", state: "in_progress", owner: "Ann", note: "Called, no reply." },
    NOW + 1,
  );
  const done = cases.change("shop", id, { rev: 2, by: "Ben", state: "done", owner: null }, NOW + 2);
  expect(done).toMatchObject({ rev: 3, state: "done", owner: null, changedAt: NOW + 2 });
  expect(cases.history("shop", id)).toEqual([
    { at: NOW, by: "detractors", what: "opened", value: "support" },
    { at: NOW + 1, by: "Ann", what: "state", value: "in_progress" },
    { at: NOW + 1, by: "Ann", what: "owner", value: "Ann" },
    { at: NOW + 1, by: "Ann", what: "note", value: "Called, no reply." },
    { at: NOW + 2, by: "Ben", what: "state", value: "done" },
    { at: NOW + 2, by: "Ben", what: "owner", value: null },
  ]);
});

test("what is so already is no change", () => {
  const { cases } = openTestDesk();
  const id = cases.open("shop", newCase()) ?? 0;
  expect(cases.change("shop", id, { rev: 1, by: "Ann", state: "new", owner: null }, NOW + 1)).toMatchObject({ rev: 1 });
  expect(cases.history("shop", id)).toHaveLength(1);
});

test("of two who change a case at once the second is told", () => {
  const { cases } = openTestDesk();
  const id = cases.open("shop", newCase()) ?? 0;
  cases.change("shop", id, { rev: 1, by: "Ann", state: "done" }, NOW);
  expect(cases.change("shop", id, { rev: 1, by: "Ben", note: "Late" }, NOW)).toBe("stale");
  expect(cases.change("blog", id, { rev: 2, by: "Ben", note: "Not mine" }, NOW)).toBe("missing");
  expect(cases.history("blog", id)).toEqual([]);
});

test("pages are newest first, and of one state or owner", () => {
  const { cases } = openTestDesk();
  const [a = 0, b = 0, c = 0] = ["1", "2", "3"].map((response) =>
    cases.open("shop", newCase({ response, owner: response === "2" ? "Ann" : null })),
  );
  cases.change("shop", c, { rev: 1, by: "Ann", state: "done" }, NOW);
  const first = cases.page("shop", { limit: 2 });
  expect([ids(first), first.next]).toEqual([[c, b], b]);
  const rest = cases.page("shop", { limit: 2, after: first.next });
  expect([ids(rest), rest.next]).toEqual([[a], undefined]);
  expect(ids(cases.page("shop", { limit: 9, state: "new" }))).toEqual([b, a]);
  expect(ids(cases.page("shop", { limit: 9, owner: "Ann" }))).toEqual([b]);
  expect(ids(cases.page("blog", { limit: 9 }))).toEqual([]);
});

test("what isn't done by its time is overdue", () => {
  const { cases } = openTestDesk();
  const [a = 0, b = 0] = ["1", "2", "3"].map((response) =>
    cases.open("shop", newCase({ response, dueAt: NOW + HOUR })),
  );
  cases.change("shop", a, { rev: 1, by: "Ann", state: "done" }, NOW);
  cases.change("shop", b, { rev: 1, by: "Ann", state: "in_progress" }, NOW);
  expect(cases.counts("shop", NOW + HOUR)).toEqual({ new: 1, inProgress: 1, done: 1, overdue: 0 });
  expect(cases.counts("shop", NOW + HOUR + 1)).toMatchObject({ overdue: 2 });
});

test("S75: with a person go their cases, the notes, and what was to be told; the file has nothing of it", () => {
  const file = deskFile();
  const desk = openTestDesk(file);
  const [who, other] = [{ anonymousId: "device-7f3a", userId: "user-7f3a" }, { anonymousId: "device-other" }];
  const id = desk.cases.open("shop", newCase({ respondent: who })) ?? 0;
  const kept = desk.cases.open("shop", newCase({ response: "2", respondent: other })) ?? 0;
  const later = desk.cases.open("shop", newCase({ response: "3", respondent: who, answeredAt: NOW + 2 })) ?? 0;
  desk.cases.change("shop", id, { rev: 1, by: "Ann", note: "lives at seventh-street" }, NOW);
  for (const about of [id, kept]) desk.outbox.add("shop", "crm", { event: "case.opened", about, at: NOW }, NOW);

  expect(desk.forget("blog", hashOfRespondent("shop", "user-7f3a"), NOW + 1)).toBe(0);
  expect(desk.forget("shop", hashOfRespondent("shop", "user-7f3a"), NOW + 1)).toBe(1);
  expect(ids(desk.cases.page("shop", { limit: 9 }))).toEqual([later, kept]);
  expect(desk.outbox.due(NOW).map(({ about }) => about)).toEqual([kept]);
  expect(desk.forget("shop", hashOfRespondent("shop", "device-7f3a"), NOW + 2)).toBe(1);

  desk.close();
  const bytes = readFileSync(file, "latin1");
  for (const word of ["7f3a", "seventh-street"]) expect(bytes).not.toContain(word);
  expect(bytes).toContain("device-other");
});

test("S76: cases go when their answers do", () => {
  const desk = openTestDesk();
  desk.cases.open("shop", newCase({ answeredAt: NOW - 1 }));
  const kept = desk.cases.open("shop", newCase({ response: "2", answeredAt: NOW }));
  desk.expire(NOW);
  expect(ids(desk.cases.page("shop", { limit: 9 }))).toEqual([kept]);
});

test("releases and audit entries are kept apart by project", () => {
  const desk = openTestDesk();
  for (const at of [2, 1, 2]) desk.releases.add("shop", { name: `v${at}`, at });
  expect(desk.releases.all("shop")).toEqual([
    { name: "v1", at: 1 },
    { name: "v2", at: 2 },
  ]);
  desk.audit.add("shop", { at: 1, action: "release.added", by: "Ann" });
  desk.audit.add("shop", { at: 2, action: "respondent.erased", count: 3 });
  expect(desk.audit.newest("shop")).toEqual([
    { at: 2, action: "respondent.erased", count: 3 },
    { at: 1, action: "release.added", by: "Ann" },
  ]);
  expect([desk.releases.all("blog"), desk.audit.newest("blog")]).toEqual([[], []]);
});

test("what is done together is done or not", () => {
  const desk = openTestDesk();
  expect(() =>
    desk.together(() => {
      desk.cases.open("shop", newCase());
      desk.releases.add("shop", { name: "v1", at: 1 });
      throw new Error("killed");
    }),
  ).toThrow("killed");
  expect([desk.cases.page("shop", { limit: 9 }).cases, desk.releases.all("shop")]).toEqual([[], []]);
});

test("a file of a newer version is refused, and left as it is", () => {
  const file = deskFile();
  openTestDesk(file).close();
  const db = new Database(file);
  db.pragma("user_version = 99");
  db.close();
  expect(() => openDesk(file)).toThrow("was written by a newer version");
});
