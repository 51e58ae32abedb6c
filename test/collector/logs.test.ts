import { expect, test } from "vitest";
import { type LogEvent, logLines } from "../../examples/collector/src/index.js";
import { describeError } from "../../examples/collector/src/observe/describe-error.js";
import { openCollector } from "./open-collector.js";
import { answered, response } from "./records.js";

const SECRET = "sk_0123456789abcdef0123456789abcdef";

async function open(more = {}) {
  const lines: string[] = [];
  const collector = await openCollector({ log: logLines((line) => lines.push(line)), trustedProxies: 1, ...more });
  return { ...collector, lines, events: () => lines.map((line) => JSON.parse(line) as LogEvent & { level: string }) };
}

test("each batch is one line of JSON that says what became of it", async () => {
  const collector = await open();
  const nine = response(9, "fast");
  await collector.post([nine]);
  await collector.post([nine, response(3), { id: "no" }]);
  expect(collector.lines.every((line) => !line.includes("\n"))).toBe(true);
  expect(collector.events()).toMatchObject([
    { level: "info", event: "batch", project: "default", accepted: 1, duplicate: 0, rejected: 0 },
    { level: "info", event: "batch", accepted: 1, duplicate: 1, rejected: 1 },
  ]);
  for (const event of collector.events())
    expect(event).toMatchObject({
      at: expect.stringMatching(/^\d{4}-.*Z$/),
      bytes: expect.any(Number),
      ms: expect.any(Number),
    });
});

test("S78: no line holds an answer, an address, a key, or who somebody is, whatever goes wrong", async () => {
  const collector = await open({
    readKeys: [{ key: SECRET }],
    writeKeys: [{ key: "pk_public", origins: ["https://shop.example"] }],
    rates: { perAddress: 100, perKey: 100 },
    wrap: (store: object) => ({
      ...store,
      append: async (_: string, [item]: { record: object }[]) => {
        throw new Error(`duplicate key value (${JSON.stringify(item?.record)}) near "a private word"`);
      },
    }),
  });
  const mail = { question: "mail", type: "contact", value: "ada@example.com", consent: "You may write to me." };
  const record = answered([{ question: "why", type: "text", value: "a private word" }, mail], {
    respondent: { anonymousId: "0190163d-8694-739b-aea5-966c26f8ad90", userId: "u_ada" },
  });
  const body = (key: string) =>
    JSON.stringify({
      v: 1,
      key,
      sdk: "earshot/0.1.0",
      sentAt: new Date().toISOString(),
      batch: Array(60).fill(record),
    });
  const headers = { "Content-Type": "text/plain", "X-Forwarded-For": "192.0.2.77" };

  expect((await collector.postRaw(body("pk_public"), headers)).status).toBe(503);
  expect((await collector.postRaw(body("pk_wrong"), headers)).status).toBe(401);
  expect((await collector.postRaw(body("pk_public"), headers)).status).toBe(429);
  expect((await collector.postRaw('{"a private word":', headers)).status).toBe(400);
  expect((await collector.postRaw(body("pk_public"), { ...headers, Origin: "https://evil.example" })).status).toBe(403);
  await fetch(collector.at(`/dashboard/data?key=${SECRET}`), { headers: { Authorization: "Bearer sk_wrong" } });
  await fetch(collector.at("/dashboard/session"), {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ key: SECRET }),
  });

  expect(collector.events().map(({ event }) => event)).toEqual([
    "failed",
    "refused",
    "refused",
    "refused",
    "refused",
    "signed_in",
  ]);
  for (const taboo of ["private", "ada@", "192.0.2", "127.0.0.1", SECRET, "pk_", "sk_", "0190163d", "u_ada", "evil"])
    expect(collector.lines.join("\n")).not.toContain(taboo);
});

test("an error is told by its name, its code and where it came from", async () => {
  const error = Object.assign(new TypeError("cannot read 'ada' of undefined"), { code: "SQLITE_FULL" });
  expect(describeError(error)).toMatchObject({
    name: "TypeError",
    code: "SQLITE_FULL",
    message: "cannot read … of undefined",
    at: expect.arrayContaining([expect.stringContaining("logs.test.ts")]),
  });
  expect(describeError("ada")).toEqual({ name: "string", message: "" });
});
