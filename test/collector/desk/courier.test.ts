import fc from "fast-check";
import Database from "libsql";
import { Webhook as Verifier } from "standardwebhooks";
import { expect, test } from "vitest";
import type { Webhook } from "../../../examples/collector/src/desk/rules/rules-schema.js";
import { createCourier } from "../../../examples/collector/src/desk/webhooks/create-courier.js";
import { pauseAfter } from "../../../examples/collector/src/desk/webhooks/pause-after.js";
import { postWebhook } from "../../../examples/collector/src/desk/webhooks/post-webhook.js";
import { sign } from "../../../examples/collector/src/desk/webhooks/sign.js";
import { type Heard, openReceiver, status } from "./open-receiver.js";
import { deskFile, NOW, openTestDesk } from "./open-test-desk.js";

const SECRET = `whsec_${Buffer.alloc(32, 7).toString("base64")}`;
const HOUR = 3_600_000;

test("Standard Webhooks' own library believes what is signed, and nothing that was changed", () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 24, maxLength: 64 }), fc.json(), (bytes, body) => {
      const secret = `whsec_${Buffer.from(bytes).toString("base64")}`;
      const headers = { ...sign(secret, "msg_1", Date.now(), body) };
      const verifier = new Verifier(secret);
      expect(verifier.verify(body, headers)).toEqual(JSON.parse(body));
      expect(() => verifier.verify(`${body} `, headers)).toThrow();
      expect(() => verifier.verify(body, { ...headers, "webhook-id": "msg_2" })).toThrow();
    }),
    { numRuns: 20 },
  );
});

test("pauses grow, differ, and are a day in all", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 8, maxLength: 8 }), (chances) => {
      const pauses: number[] = [];
      for (let fails = 1; ; fails++) {
        const pause = pauseAfter(fails, () => chances[fails - 1] ?? 0);
        if (pause === undefined) break;
        pauses.push(pause);
      }
      const all = pauses.reduce((sum, pause) => sum + pause, 0);
      expect(pauses).toHaveLength(7);
      expect(all).toBeGreaterThan(18 * HOUR);
      expect(all).toBeLessThan(30 * HOUR);
    }),
  );
  expect(pauseAfter(3, () => 0)).not.toBe(pauseAfter(3, () => 0.9));
});

/** A courier with a desk and a clock of its own; `travel` lets time go by. */
function openCourier(urls: Readonly<Record<string, string>>, file = deskFile()) {
  let now = NOW;
  const desk = openTestDesk(file);
  const failed: string[] = [];
  const courier = createCourier({
    outbox: desk.outbox,
    webhookOf: (_, id) =>
      urls[id] === undefined
        ? undefined
        : ({ id, url: urls[id], secret: SECRET, events: ["case.opened"], detail: false } as Webhook),
    bodyOf: async ({ about }) => (about < 0 ? undefined : JSON.stringify({ about })),
    post: (url, sent) => postWebhook(url, { ...sent, allowPrivate: true }),
    now: () => now,
    random: () => 0.5,
    isClosing: () => false,
    onFailed: ({ webhook }, problem, dead) => failed.push(`${webhook} ${problem}${dead ? " dead" : ""}`),
  });
  return {
    desk,
    failed,
    run: courier.run,
    add: (webhook: string, about: number) =>
      desk.outbox.add("shop", webhook, { event: "case.opened", about, at: now }, now),
    async travel(ms: number) {
      now += ms;
      await courier.run();
    },
  };
}
const bodies = (heard: readonly Heard[]) => heard.map(({ body }) => JSON.parse(body).about);

test("what failed is sent again, under the same id and signed anew, and then it is done", async () => {
  const { heard, url } = await openReceiver((reply, nth) => status(nth < 3 ? 503 : 204)(reply));
  const { add, run, travel, desk, failed } = openCourier({ crm: url });
  add("crm", 1);
  await run();
  await run();
  expect(heard).toHaveLength(1);
  await travel(5_000);
  await travel(300_000);
  expect(bodies(heard)).toEqual([1, 1, 1]);
  expect(new Set(heard.map(({ headers }) => headers["webhook-id"])).size).toBe(1);
  expect(new Set(heard.map(({ headers }) => headers["webhook-signature"])).size).toBe(3);
  expect(failed).toEqual(["crm 503", "crm 503"]);
  await travel(48 * HOUR);
  expect([heard.length, desk.outbox.nextAt(), desk.outbox.dead("shop")]).toEqual([3, undefined, []]);
});

test("what fails for a day is a dead letter, and can be sent again", async () => {
  let code = 500;
  const { heard, url } = await openReceiver((reply) => status(code)(reply));
  const { add, run, travel, desk, failed } = openCourier({ crm: url });
  add("crm", 1);
  await run();
  for (let i = 0; i < 10; i++) await travel(8 * HOUR);
  expect(heard).toHaveLength(8);
  expect(failed.at(-1)).toBe("crm 500 dead");
  const [letter] = desk.outbox.dead("shop");
  expect(letter).toMatchObject({ webhook: "crm", event: "case.opened", about: 1, fails: 8, problem: "500" });
  expect(desk.outbox.dead("blog")).toEqual([]);

  code = 200;
  expect(desk.outbox.resend("blog", letter?.id ?? "", NOW)).toBe(false);
  expect(desk.outbox.resend("shop", letter?.id ?? "", NOW)).toBe(true);
  await run();
  expect([heard.length, desk.outbox.dead("shop")]).toEqual([9, []]);
  expect(desk.outbox.resend("shop", letter?.id ?? "", NOW)).toBe(false);
});

test("410 stops a webhook and no other, until a dead letter of it is sent again", async () => {
  let code = 410;
  const gone = await openReceiver((reply) => status(code)(reply));
  const fine = await openReceiver();
  const { add, run, desk } = openCourier({ gone: gone.url, fine: fine.url });
  for (const about of [1, 2]) for (const name of ["gone", "fine"]) add(name, about);
  await run();
  add("gone", 3);
  add("fine", 3);
  await run();
  expect([bodies(gone.heard), bodies(fine.heard)]).toEqual([
    [expect.any(Number)],
    [1, 2, 3].map(() => expect.any(Number)),
  ]);
  expect(desk.outbox.dead("shop").map(({ problem }) => problem)).toEqual(["410", "410", "410"]);

  code = 200;
  desk.outbox.resend("shop", desk.outbox.dead("shop")[0]?.id ?? "", NOW);
  add("gone", 4);
  await run();
  expect(bodies(gone.heard)).toHaveLength(3);
  expect(bodies(gone.heard)).toContain(4);
});

test("what waits outlives the process", async () => {
  const file = deskFile();
  const { heard, url } = await openReceiver();
  const first = openCourier({ crm: url }, file);
  first.add("crm", 1);
  first.desk.close();
  await openCourier({ crm: url }, file).run();
  expect(bodies(heard)).toEqual([1]);
});

test("a webhook that is out of the rules is given up; what is no longer there is told of to nobody", async () => {
  const { heard, url } = await openReceiver();
  const { add, run, desk } = openCourier({ crm: url });
  add("old", 1);
  add("crm", -1);
  await run();
  expect([heard, desk.outbox.nextAt()]).toEqual([[], undefined]);
  expect(desk.outbox.dead("shop")).toMatchObject([{ webhook: "old", problem: "not_in_rules" }]);
});

test("one that is slow holds up nobody else", async () => {
  let let_go = () => {};
  const slow = await openReceiver((reply) => {
    let_go = () => reply.end();
  });
  const fast = await openReceiver();
  const { add, run } = openCourier({ slow: slow.url, fast: fast.url });
  add("slow", 1);
  const first = run();
  add("slow", 2);
  add("fast", 3);
  await run();
  expect(bodies(fast.heard)).toEqual([3]);
  while (slow.heard.length < 1) await new Promise(setImmediate);
  expect(bodies(slow.heard)).toEqual([1]);
  let_go();
  while (slow.heard.length < 2) await new Promise(setImmediate);
  let_go();
  await first;
});

test("of dead letters the newest thousand are kept", () => {
  const file = deskFile();
  const { outbox } = openTestDesk(file);
  outbox.stop("shop", "crm", "410", NOW);
  for (let about = 0; about < 1_005; about++)
    outbox.add("shop", "crm", { event: "case.opened", about, at: NOW + about }, NOW);
  const db = new Database(file);
  const rows = db.prepare("SELECT count(*) AS count, min(about) AS oldest FROM delivery").all();
  db.close();
  expect(rows).toEqual([{ count: 1_000, oldest: 5 }]);
  expect(outbox.dead("shop")[0]?.about).toBe(1_004);
});
