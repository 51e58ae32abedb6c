import { expect, test } from "vitest";
import { openCollector } from "../open-collector.js";
import { answered, newId, response } from "../records.js";
import { OTHER, openShop, READER } from "./open-shop.js";

const rules = {
  rules: [
    { id: "detractors", when: { metric: "nps", atMost: 6 }, open: { title: "Call them", owner: "Ann", dueHours: 24 } },
  ],
};
const who = { anonymousId: newId(), userId: "user-7f3a" };
const nps = { question: "nps", type: "nps", value: 2, scale: [0, 10] };
const why = { question: "why", type: "text", value: "Three weeks!" };
const mail = { question: "mail", type: "contact", value: "a@example.com", consent: "You may write to me" };

test("a bad answer is a case, with what was said; a better one is none", async () => {
  const { post, working, ask } = await openShop(rules);
  const bad = answered([nps, why], { respondent: who });
  await post(response(9, "great"), bad);
  await working.work();
  const { status, said } = await ask("GET", "/dashboard/cases");
  expect([status, said.counts]).toEqual([200, { new: 1, inProgress: 0, done: 0, overdue: 0 }]);
  expect(said.cases).toMatchObject([
    {
      ...{
        id: 1,
        rev: 1,
        state: "new",
        title: "Call them",
        rule: "detractors",
        owner: "Ann",
        touchpoint: "post-purchase",
      },
      ...{ response: bad.id, respondent: "user-7f3a" },
      answer: { stage: "purchase", score: { metric: "nps", value: 2 }, comments: ["Three weeks!"] },
    },
  ]);
  expect(said.cases[0].dueAt - said.cases[0].openedAt).toBe(24 * 3_600_000);
});

test("what is added to an answer is shown, also where the case is done", async () => {
  const { post, working, ask } = await openShop(rules);
  const first = answered([nps], { respondent: who, complete: false });
  await post(first);
  await working.work();
  await ask("PATCH", "/dashboard/cases/1", { rev: 1, by: "Ann", state: "done" });
  await post({ ...first, rev: 2, answers: [nps, why] });
  await working.work();
  const { said } = await ask("GET", "/dashboard/cases");
  expect(said.cases).toMatchObject([{ id: 1, state: "done", answer: { comments: ["Three weeks!"] } }]);
});

test("an address is for those who work on the case", async () => {
  const { post, working, ask } = await openShop(rules);
  await post(answered([nps, mail], { respondent: who }));
  await working.work();
  const { said } = await ask("GET", "/dashboard/cases/1");
  expect(said.answer.contact).toEqual({ value: "a@example.com", consent: "You may write to me" });
  const reader = await ask("GET", "/dashboard/cases/1", undefined, { key: READER });
  expect([reader.status, JSON.stringify(reader.said)]).toEqual([200, expect.not.stringContaining("@")]);
  expect(JSON.stringify((await ask("GET", "/dashboard/cases")).said)).not.toContain("@");
});

test("who works on a case leaves a line in its history, and who was slower is told", async () => {
  const { post, working, ask } = await openShop(rules);
  await post(response(1));
  await working.work();
  const change = { rev: 1, by: "Ben", state: "in_progress", owner: "Ben", note: "Called, no reply." };
  const { status, said } = await ask("PATCH", "/dashboard/cases/1", change);
  expect([status, said.rev, said.owner]).toEqual([200, 2, "Ben"]);
  expect(said.history.slice(1)).toMatchObject([
    { by: "Ben", what: "state", value: "in_progress" },
    { by: "Ben", what: "owner", value: "Ben" },
    { by: "Ben", what: "note", value: "Called, no reply." },
  ]);
  const late = await ask("PATCH", "/dashboard/cases/1", { rev: 1, by: "Cem", state: "done" });
  expect([late.status, late.said.error.code]).toEqual([409, "changed_meanwhile"]);
  expect((await ask("GET", "/dashboard/cases/1")).said.history).toEqual(said.history);
  expect((await ask("GET", "/dashboard/cases?state=new")).said.cases).toEqual([]);
  expect((await ask("GET", "/dashboard/cases?state=in_progress&owner=Ben")).said.cases).toHaveLength(1);
});

test("pages of cases follow each other", async () => {
  const { post, working, ask } = await openShop(rules);
  await post(...Array.from({ length: 5 }, () => response(1)));
  await working.work();
  const seen: number[] = [];
  let query = "";
  for (;;) {
    const { said } = await ask("GET", `/dashboard/cases?limit=2${query}`);
    seen.push(...said.cases.map(({ id }: { id: number }) => id));
    if (said.next === undefined) break;
    query = `&after=${said.next}`;
  }
  expect(seen).toEqual([5, 4, 3, 2, 1]);
});

test.each([
  ["GET", "/dashboard/cases?state=lost", undefined, "state: "],
  ["GET", "/dashboard/cases?after=x", undefined, "after: "],
  ["GET", "/dashboard/cases?limit=51", undefined, "limit: "],
  ["GET", "/dashboard/cases?stat=new", undefined, "stat"],
  ["PATCH", "/dashboard/cases/1", { by: "Ann", state: "done" }, "rev: "],
  ["PATCH", "/dashboard/cases/1", { rev: 1, state: "done" }, "by: "],
  ["PATCH", "/dashboard/cases/1", { rev: 1, by: "Ann", state: "lost" }, "state: "],
  ["PATCH", "/dashboard/cases/1", { rev: 1, by: "Ann" }, "expected a state, an owner or a note"],
  ["PATCH", "/dashboard/cases/1", { rev: 1, by: "Ann", note: "x".repeat(5_001) }, "note: "],
  ["PATCH", "/dashboard/cases/1", { rev: 1, by: "Ann", note: "x", notes: true }, "notes"],
  ["PATCH", "/dashboard/cases/1", "{", "Send JSON"],
  ["POST", "/dashboard/releases", { name: "" }, "name: "],
  ["POST", "/dashboard/releases", { name: "v1", at: -1 }, "at: "],
])("what is wrong in %s %s %j is named", async (method, path, body, message) => {
  const { post, working, ask } = await openShop(rules);
  await post(response(1));
  await working.work();
  const { status, said } = await ask(method, path, body);
  expect([status, said.error.message]).toEqual([400, expect.stringContaining(message)]);
});

test("S73: only managers write, by JSON of a size; nobody sees another project's", async () => {
  const { post, working, ask, at } = await openShop(rules);
  await post(response(1));
  await working.work();
  const change = { rev: 1, by: "Ann", state: "done" };
  for (const [method, path, body] of [
    ["PATCH", "/dashboard/cases/1", change],
    ["POST", "/dashboard/releases", { name: "v1" }],
    ["POST", "/dashboard/webhooks/dead/msg_1", {}],
    ["GET", "/dashboard/webhooks/dead", undefined],
    ["GET", "/dashboard/audit", undefined],
  ] as const) {
    expect((await ask(method, path, body, { key: READER })).status).toBe(403);
    expect((await fetch(at(path), { method })).status).toBe(401);
  }
  for (const path of ["/dashboard/cases", "/dashboard/cases/1", "/dashboard/alerts", "/dashboard/releases"])
    expect((await fetch(at(path))).status).toBe(401);

  expect((await ask("PATCH", "/dashboard/cases/1", change, { type: "text/plain" })).status).toBe(415);
  expect((await ask("PATCH", "/dashboard/cases/1", { ...change, note: "x".repeat(30_000) })).status).toBe(413);
  expect((await ask("PATCH", "/dashboard/cases/1", change, { key: OTHER })).status).toBe(404);
  expect((await ask("GET", "/dashboard/cases/1", undefined, { key: OTHER })).status).toBe(404);
  expect((await ask("GET", "/dashboard/cases", undefined, { key: OTHER })).said.cases).toEqual([]);
  expect((await ask("GET", "/dashboard/cases/1")).said).toMatchObject({ rev: 1, state: "new" });
  expect((await ask("GET", "/dashboard/cases/999999999999999")).status).toBe(404);
});

test("a release is a mark for trends, and is in the audit with who made it", async () => {
  const { ask } = await openShop();
  expect(await ask("POST", "/dashboard/releases", { name: "v2.3", at: 1_795_255_200_000, by: "Ann" })).toEqual({
    status: 201,
    said: { name: "v2.3", at: 1_795_255_200_000 },
  });
  const { said } = await ask("POST", "/dashboard/releases", { name: "v2.4" });
  expect((await ask("GET", "/dashboard/releases", undefined, { key: READER })).said).toEqual({
    releases: [{ name: "v2.3", at: 1_795_255_200_000 }, said],
  });
  expect((await ask("GET", "/dashboard/audit")).said.entries).toMatchObject([
    { action: "release.added" },
    { action: "release.added", by: "Ann" },
  ]);
});

test("S75: who is erased is gone from the desk, too, and the audit says that somebody was", async () => {
  const { post, working, ask, desk } = await openShop(rules);
  await post(answered([nps, why], { respondent: who }), response(1));
  await working.work();
  await ask("PATCH", "/dashboard/cases/1", { rev: 1, by: "Ann", note: "Wrote to user-7f3a" });
  expect((await ask("DELETE", "/v1/respondents/user-7f3a")).status).toBe(200);
  expect(desk.cases.page("default", { limit: 9 }).cases).toHaveLength(1);
  await working.work();
  const { said } = await ask("GET", "/dashboard/cases");
  expect(JSON.stringify(said)).not.toContain("7f3a");
  const audit = (await ask("GET", "/dashboard/audit")).said;
  expect(audit.entries).toMatchObject([{ action: "respondent.erased", count: 1 }]);
  expect(JSON.stringify(audit)).not.toContain("7f3a");
});

test("S75: whom another collector erased, the desk forgets", async () => {
  const { post, working, store, desk } = await openShop(rules);
  await post(answered([nps, why], { respondent: who }));
  await working.work();
  await store.erase("default", "user-7f3a", Date.now() + 1);
  await working.work();
  expect(desk.cases.page("default", { limit: 9 }).cases).toEqual([]);
});

test("a case whose answer has expired says so", async () => {
  const { post, working, store, ask } = await openShop(rules);
  await post(response(1));
  await working.work();
  await store.expire(Date.now() + 1);
  expect((await ask("GET", "/dashboard/cases/1")).said).toMatchObject({ id: 1, answer: null });
  expect((await ask("GET", "/dashboard/cases")).said.cases).toMatchObject([{ answer: null }]);
});

test("without a desk there are no such routes", async () => {
  const { at } = await openCollector();
  for (const path of ["cases", "alerts", "releases", "audit"])
    expect((await fetch(at(`/dashboard/${path}`))).status).toBe(404);
});
