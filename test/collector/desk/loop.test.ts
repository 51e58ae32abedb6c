import { writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import Database from "libsql";
import { Webhook as Verifier } from "standardwebhooks";
import { expect, test } from "vitest";
import { printed } from "../../helpers/printed.js";
import { until } from "../../helpers/until.js";
import { openChild } from "../open-child.js";
import { answered, newId, response } from "../records.js";
import { MANAGER, openCrm, openShop, SECRET } from "./open-shop.js";

const rule = { id: "detractors", when: { metric: "nps", atMost: 6 }, open: { title: "Call them" } };
const EVENTS = ["case.opened", "case.changed", "touchpoint.fell", "touchpoint.recovered"];
const nps = { question: "nps", type: "nps", value: 2, scale: [0, 10] };
const why = { question: "why", type: "text", value: "Three weeks!" };
const who = { anonymousId: newId(), userId: "user-7f3a" };
const rulesWith = (url: string, more = {}) => ({
  dashboard: "https://feedback.example/dashboard",
  rules: [rule],
  webhooks: [{ id: "crm", url, secret: SECRET, events: EVENTS, ...more }],
});

test("a bad answer is told to who wants to hear of it: signed, with ids and a link, and not who and what", async () => {
  const crm = await openCrm();
  const { post, working } = await openShop(rulesWith(crm.url));
  const bad = answered([nps, why], { respondent: who });
  await post(bad);
  await working.work();
  const [told, ...others] = crm.heard;
  expect(others).toEqual([]);
  expect(new Verifier(SECRET).verify(told?.body ?? "", told?.headers ?? {})).toMatchObject({
    type: "case.opened",
    data: { case: { id: 1, response: bad.id, title: "Call them" }, link: "https://feedback.example/dashboard?case=1" },
  });
  for (const secret of ["7f3a", who.anonymousId, "Three weeks", '"value"']) expect(told?.body).not.toContain(secret);
});

test("what is told has the form that the docs show", async () => {
  const crm = await openCrm();
  const open = { title: "Call them back", owner: "support", dueHours: 24 };
  const { post, working } = await openShop({ ...rulesWith(crm.url), rules: [{ ...rule, open }] });
  await post(answered([nps, why], { respondent: who }));
  await working.work();
  const [, , , shown = ""] = printed("docs/closing-the-loop.md", "json");
  expect(shapeOf(JSON.parse(crm.heard[0]?.body ?? ""))).toEqual(shapeOf(JSON.parse(shown)));
});

/** Its keys, and of what type each is. */
function shapeOf(value: unknown): unknown {
  if (Object(value) !== value) return typeof value;
  return Object.fromEntries(Object.entries(value as object).map(([key, part]) => [key, shapeOf(part)]));
}

test("with detail the score and the words are told too, and still not who", async () => {
  const crm = await openCrm();
  const { post, working } = await openShop(rulesWith(crm.url, { detail: true }));
  await post(answered([nps, why], { respondent: who }));
  await working.work();
  expect(JSON.parse(crm.heard[0]?.body ?? "").data.answer).toMatchObject({
    score: { metric: "nps", value: 2 },
    comments: ["Three weeks!"],
  });
  expect(crm.heard[0]?.body).not.toContain("7f3a");
});

test("by itself, soon after the commit", async () => {
  const crm = await openCrm();
  const { post, ask } = await openShop(rulesWith(crm.url));
  await post(answered([nps, why]));
  await until(() => crm.heard.length === 1, { what: "the webhook" });
  await ask("PATCH", "/dashboard/cases/1", { rev: 1, by: "Ann", state: "done" });
  await until(() => crm.heard.length === 2, { what: "the second" });
  expect(JSON.parse(crm.heard[1]?.body ?? "")).toMatchObject({
    type: "case.changed",
    data: { case: { state: "done" } },
  });
});

test("an answer that goes on is told of a minute later", async () => {
  const crm = await openCrm();
  const { post, working, desk } = await openShop(rulesWith(crm.url));
  await post(answered([nps], { complete: false }));
  await working.work();
  expect(crm.heard).toEqual([]);
  expect((desk.outbox.nextAt() ?? 0) - Date.now()).toBeGreaterThan(30_000);
});

test("who was erased before it was sent is told of to nobody", async () => {
  const crm = await openCrm(503);
  const { post, working, ask, desk } = await openShop(rulesWith(crm.url, { detail: true }));
  await post(answered([nps, why], { respondent: who }));
  await working.work();
  expect(crm.heard).toHaveLength(1);
  await ask("DELETE", "/v1/respondents/user-7f3a");
  expect(desk.outbox.nextAt()).toBeUndefined();
});

test("what nobody took is a dead letter, that a manager sends again", async () => {
  const crm = await openCrm(410);
  const { post, working, ask, log } = await openShop(rulesWith(crm.url));
  await post(answered([nps, why]));
  await working.work();
  expect(log).toEqual([{ event: "webhook_failed", project: "default", webhook: "crm", problem: "410", dead: true }]);
  const [letter] = (await ask("GET", "/dashboard/webhooks/dead")).said.letters;
  expect(letter).toMatchObject({ webhook: "crm", event: "case.opened", about: 1, problem: "410" });

  crm.status = 200;
  expect((await ask("POST", "/dashboard/webhooks/dead/msg_nobody", {})).status).toBe(404);
  expect((await ask("POST", `/dashboard/webhooks/dead/${letter.id}`, { by: "Ann" })).status).toBe(202);
  await until(() => crm.heard.length === 2, { what: "it to be sent again" });
  await working.work();
  expect((await ask("GET", "/dashboard/webhooks/dead")).said.letters).toEqual([]);
  expect((await ask("GET", "/dashboard/audit")).said.entries).toMatchObject([{ action: "webhook.resent", by: "Ann" }]);
});

test("a touchpoint that falls is an alert, once, with the release of that day", async () => {
  const crm = await openCrm();
  const { store, working, ask, at } = await openShop({ ...rulesWith(crm.url), rules: [], alerts: [{ id: "weekly" }] });
  const now = Date.now();
  const incoming = (score: number, daysAgo: number) => {
    const record = response(score);
    const when = now - daysAgo * 86_400_000;
    return { record, body: JSON.stringify(record), fingerprint: record.id, at: when, receivedAt: when };
  };
  const many = (count: number, score: number, daysAgo: number) =>
    Array.from({ length: count }, () => incoming(score, daysAgo));
  await store.append("default", [...many(60, 10, 10), ...many(60, 2, 0)]);
  await ask("POST", "/dashboard/releases", { name: "v2.3" });
  for (let i = 0; i < 3; i++) await working.work();
  expect(crm.heard.map(({ body }) => JSON.parse(body).type)).toEqual(["touchpoint.fell"]);
  expect(JSON.parse(crm.heard[0]?.body ?? "").data).toMatchObject({
    alert: { touchpoint: "post-purchase", difference: -200, releases: ["v2.3"] },
    link: "https://feedback.example/dashboard?touchpoint=post-purchase",
  });
  const { said } = await ask("GET", "/dashboard/alerts");
  expect(said.alerts).toMatchObject([
    { watch: "weekly", metric: "nps", overAt: null, after: { histogram: { 2: 60 } } },
  ]);
  expect((await fetch(at("/dashboard/alerts"))).status).toBe(401);
});

test("an open dashboard is told of a new case", async () => {
  const { post, at } = await openShop({ rules: [rule] });
  const { body } = await fetch(at("/dashboard/live"), { headers: { Authorization: `Bearer ${MANAGER}` } });
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
  await reader?.read();
  await post(response(2));
  // Of the answer, and of its case.
  for (let i = 0; i < 2; i++) expect((await reader?.read())?.value).toBe("event: changed\ndata:\n\n");
  await reader?.cancel();
});

test("killed between the commit and the case, it opens the case when it is back, and tells of it", async () => {
  const crm = await openCrm();
  const child = await openChild();
  const folder = dirname(
    child.sql((db) => (db.prepare("PRAGMA database_list").all() as { file: string }[])[0]?.file ?? ""),
  );
  const file = join(folder, "rules.json");
  await writeFile(file, JSON.stringify(rulesWith(crm.url)));
  const variables = { RULES: file, PRIVATE_WEBHOOKS: "on" };
  await child.start(":", variables);
  await child.post([response(9, "fine")]);
  await child.post([response(2, "bad")]);
  await child.kill();
  await child.start(":", variables);
  await until(() => crm.heard.length > 0, { what: "the webhook" });
  expect(await child.terminate()).toBe(0);

  const desk = new Database(join(folder, "desk.sqlite"));
  expect(desk.prepare("SELECT rule, state FROM cases").all()).toEqual([{ rule: "detractors", state: "new" }]);
  desk.close();
});

test("what is wrong in the rules is said at the start, and it doesn't run", async () => {
  const child = await openChild();
  await expect(child.start(":", { RULES: "/nowhere/rules.json" })).rejects.toThrow("There is no such file");
});
