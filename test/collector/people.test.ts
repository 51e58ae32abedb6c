import { expect, test } from "vitest";
import { type LogEvent, logLines } from "../../examples/collector/src/index.js";
import { openCollector } from "./open-collector.js";
import { answered, dismissed, newId, response, shown } from "./records.js";

const MANAGER = "sk_manager_0123456789abcdef0123456789abcdef";
const READER = "sk_reader_0123456789abcdef0123456789abcdef";
const readKeys = [{ key: MANAGER, manage: true }, { key: READER }];
const bearer = (key: string) => ({ Authorization: `Bearer ${key}` });

const ADA = { anonymousId: "0190163d-8694-739b-aea5-00000000ada0", userId: "u_ada" };
const BOB = { anonymousId: "0190163d-8694-739b-aea5-00000000b0b0", userId: "u_bob" };

async function open(more = {}) {
  const lines: string[] = [];
  const collector = await openCollector({ readKeys, log: logLines((line) => lines.push(line)), ...more });
  const ask = (method: string, path: string, headers: Record<string, string> = bearer(MANAGER)) =>
    fetch(collector.at(path), { method, headers });
  return { ...collector, ask, lines };
}

test("S75: erasing takes everything of one person, and what comes late is answered `erased`", async () => {
  const { post, ask, rows, restart } = await open();
  const before = response(2, "I am Ada", { respondent: ADA });
  const late = response(3, "written offline", { respondent: ADA, at: new Date(Date.now() - 60_000).toISOString() });
  await post([before, shown({ respondent: ADA }), response(9, "I am Bob", { respondent: BOB })]);

  const reply = await ask("DELETE", "/v1/respondents/u_ada");
  expect([reply.status, await reply.json()]).toEqual([200, { v: 1, erased: 2, seenWith: [ADA.anonymousId] }]);
  expect(JSON.stringify(rows())).not.toMatch(/Ada|u_ada/);
  expect(JSON.stringify(rows())).toContain("I am Bob");

  await restart();
  const again = { ...before, rev: 7 };
  const { results } = await post([late, again]);
  expect(results.map(({ status }) => status)).toEqual(["erased", "erased"]);
  expect(JSON.stringify(rows())).not.toContain("written offline");
  // Who comes back and answers has a new say.
  const { results: anew } = await post([response(10, "hello again", { respondent: ADA })]);
  expect(anew).toMatchObject([{ status: "accepted" }]);
});

test("S75: it is gone from every number, and from the file itself no row holds a word of it", async () => {
  const { post, ask, at, rows } = await open();
  await post([response(0, "so bad", { respondent: ADA }), response(9, "so good", { respondent: BOB })]);
  await ask("DELETE", `/v1/respondents/${ADA.anonymousId}`);
  const report = await (await fetch(at("/dashboard/data"), { headers: bearer(READER) })).json();
  expect(report.touchpoints).toMatchObject([{ score: { histogram: { 9: 1 } }, funnel: { shown: 1, responded: 1 } }]);
  expect(report.comments.map(({ text }: { text: string }) => text)).toEqual(["so good"]);
  const tables = rows("SELECT name FROM sqlite_master WHERE type = 'table'").map(({ name }) => String(name));
  for (const table of tables) expect(JSON.stringify(rows(`SELECT * FROM "${table}"`))).not.toMatch(/so bad|u_ada/);
});

test("an access request gets every record, and by which other ids there may be more", async () => {
  const { post, ask } = await open();
  const mail = { question: "mail", type: "contact", value: "ada@example.com", consent: "You may write to me." };
  const records = [
    response(2, "I am Ada", { respondent: { anonymousId: ADA.anonymousId } }),
    answered([mail], { respondent: ADA }),
    response(9, "I am Bob", { respondent: BOB }),
  ];
  await post(records);
  const reply = await ask("GET", `/v1/respondents/${ADA.anonymousId}`);
  expect(await reply.json()).toEqual({ v: 1, id: ADA.anonymousId, seenWith: ["u_ada"], records: records.slice(0, 2) });
  const nobody = await ask("GET", "/v1/respondents/nobody");
  expect(await nobody.json()).toEqual({ v: 1, id: "nobody", seenWith: [], records: [] });
});

test.each(["GET", "DELETE"])("S73: %s of a person takes a key that may manage, and never a cookie", async (method) => {
  const { post, ask, at, rows } = await open();
  await post([response(2, "I am Ada", { respondent: ADA })]);
  const path = "/v1/respondents/u_ada";
  const signedIn = await fetch(at("/dashboard/session"), {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ key: MANAGER }),
  });
  const cookie = signedIn.headers.get("set-cookie")?.split(";")[0] ?? "";
  for (const [headers, status, code] of [
    [{}, 401, "key_needed"],
    [{ Cookie: cookie }, 401, "key_needed"],
    [bearer(READER), 403, "manage_needed"],
    [{ ...bearer(MANAGER), "Sec-Fetch-Site": "cross-site" }, 403, "cross_site"],
  ] as const) {
    const reply = await ask(method, path, headers as Record<string, string>);
    expect([reply.status, (await reply.json()).error.code]).toEqual([status, code]);
  }
  expect(rows()).toHaveLength(1);
  expect((await ask(method, "/v1/respondents/")).status).toBe(404);
  expect((await ask(method, `/v1/respondents/${"x".repeat(201)}`)).status).toBe(400);
});

test("what was done is logged, and whose it was is not, however the request ends", async () => {
  const { post, ask, lines } = await open();
  await post([response(2, "I am Ada", { respondent: ADA })]);
  await ask("GET", "/v1/respondents/u_ada");
  await ask("DELETE", "/v1/respondents/u_ada");
  await ask("DELETE", "/v1/respondents/u_ada", bearer(READER));
  const events = lines.map((line) => JSON.parse(line) as LogEvent);
  expect(events).toMatchObject([
    { event: "batch" },
    { event: "exported", project: "default", records: 1 },
    { event: "erased", project: "default", records: 1 },
    { event: "refused", status: 403, route: "DELETE /v1/respondents/…" },
  ]);
  expect(lines.join()).not.toContain("u_ada");
});

test("one person's way is told touchpoint by touchpoint, and an address only to those who may write to it", async () => {
  const { post, at } = await open();
  const minute = (n: number) => new Date(Date.now() - 3_600_000 + n * 60_000).toISOString();
  const [first, second] = [newId(), newId()];
  const chat = { id: "support-chat", stage: "support", revision: 1, audience: "customer" as const };
  const mail = { question: "mail", type: "contact", value: "ada@example.com", consent: "You may write to me." };
  const score = { question: "csat", type: "csat", value: 1, scale: [1, 5], text: "How was it?" };
  await post([
    shown({ respondent: ADA, promptId: first, at: minute(1) }),
    dismissed({ respondent: ADA, promptId: first, at: minute(2) }),
    shown({ respondent: ADA, promptId: second, at: minute(30), touchpoint: chat }),
    answered([score, { question: "why", type: "text", value: "terrible" }, mail], {
      ...{ respondent: ADA, promptId: second, at: minute(31), touchpoint: chat },
    }),
  ]);
  const journey = async (key: string) =>
    (await fetch(at("/dashboard/respondent?id=u_ada"), { headers: bearer(key) })).json();
  const { steps, seenWith } = await journey(READER);
  expect(seenWith).toEqual([ADA.anonymousId]);
  expect(steps).toMatchObject([
    { id: first, touchpoint: "post-purchase", outcome: "dismissed", how: "closed", answers: [] },
    {
      ...{ id: second, touchpoint: "support-chat", stage: "support", outcome: "completed", device: "mobile" },
      answers: [
        { question: "csat", value: 1, scale: [1, 5], text: "How was it?" },
        { question: "why", value: "terrible", sentiment: { label: "negative" } },
        { question: "mail", type: "contact" },
      ],
    },
  ]);
  expect(JSON.stringify(steps)).not.toContain("ada@example.com");
  expect(JSON.stringify(await journey(MANAGER))).toContain("ada@example.com");
});
