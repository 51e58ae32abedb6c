import { connect } from "node:net";
import { type BatchReply, batchReply, record } from "earshot/schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { mutated, mutations } from "./mutations.js";
import { openCollector } from "./open-collector.js";
import { answered, dismissed, response, shown } from "./records.js";

/** `FUZZ=1000000 npm run fuzz` for a night; `SEED=…` to see again what one run has seen. */
const RUNS = Number(process.env.FUZZ ?? 1_500);
const SEED = Number(process.env.SEED ?? 20_261_121);
/** At once, as from many pages: they get into the same commits. */
const AT_ONCE = 20;
const settings = (numRuns: number) => ({
  numRuns: Math.ceil(numRuns / AT_ONCE),
  seed: SEED,
  endOnFailure: RUNS > 1_500,
});
/** A fast machine sends more in a minute than one sender may. */
const rates = { perKey: Number.MAX_SAFE_INTEGER, perAddress: Number.MAX_SAFE_INTEGER };
const manyOf = <T>(arbitrary: fc.Arbitrary<T>) => fc.array(arbitrary, { minLength: AT_ONCE, maxLength: AT_ONCE });
const TIMEOUT = 60_000 + RUNS * 20;

type Steps = Parameters<typeof mutated>[1];

/** New ids each time: of the same again nothing would be stored. */
const batches = [
  () => [response(9, "fast"), shown(), dismissed()],
  () => [answered([{ question: "q", type: "choice", value: ["a", "b"], order: ["b", "a"] }]), response(0)],
  () => [answered([{ question: "mail", type: "contact", value: "ada@example.com", consent: "Yes." }])],
];

function textOf(batch: readonly unknown[]): string {
  const sentAt = "2026-11-21T10:00:03.000Z";
  return JSON.stringify({ v: 1, key: "pk", sdk: "earshot/0.1.0", sentAt, client: { dropped: 1 }, batch });
}

/** All that is stored is what the schema takes, to the letter. */
function storedIsSound(rows: readonly Record<string, unknown>[]): void {
  for (const { id, rev, body } of rows) {
    const kept = JSON.parse(String(body));
    expect(record.parse(kept)).toEqual(kept);
    expect(kept).toMatchObject({ id, rev });
  }
}

test(
  `S80: of ${RUNS} bodies bent out of shape none breaks it, and nothing is stored that the schema refuses`,
  async () => {
    const failures: unknown[] = [];
    const collector = await openCollector({ rates, log: (event) => event.event === "failed" && failures.push(event) });
    const statuses = new Map<number, number>();

    async function postBent(batch: readonly unknown[], steps: Steps): Promise<void> {
      const reply = await collector.postRaw(mutated(textOf(batch), steps));
      statuses.set(reply.status, (statuses.get(reply.status) ?? 0) + 1);
      expect([200, 400, 401, 413]).toContain(reply.status);
      const said = await reply.json();
      if (reply.status === 200) expect(batchReply.parse(said)).toEqual(said);
      else expect(said).toMatchObject({ error: { code: expect.any(String) } });
    }

    await fc.assert(
      fc.asyncProperty(manyOf(fc.tuple(fc.constantFrom(...batches), mutations)), async (all) => {
        await Promise.all(all.map(([batch, steps]) => postBent(batch(), steps)));
      }),
      settings(RUNS),
    );

    expect(failures).toEqual([]);
    storedIsSound(collector.rows());
    // It was not all refused at the door.
    expect(statuses.get(200)).toBeGreaterThan(RUNS / 10);
    expect(statuses.get(400)).toBeGreaterThan(RUNS / 10);
  },
  TIMEOUT,
);

test(
  "S80: beside an item of any kind its neighbours are accepted",
  async () => {
    const collector = await openCollector({ rates });
    async function postAmong(items: readonly string[], steps: Steps): Promise<void> {
      const bent = mutated(JSON.stringify(response(9)), steps).toString("utf8");
      const strange = [...items, bent].filter(isJson).map((item) => JSON.parse(item));
      const neighbours = [response(9), response(3)];
      const envelope = { v: 1, sdk: "x", sentAt: new Date().toISOString() };
      const batch = [neighbours[0], ...strange, neighbours[1]];
      const reply = await collector.postRaw(JSON.stringify({ ...envelope, batch }));
      expect(reply.status).toBe(200);
      const { results } = (await reply.json()) as BatchReply;
      for (const { id } of neighbours)
        expect(results.filter((result) => result.id === id)).toMatchObject([{ status: "accepted" }]);
    }
    const items = fc.array(fc.json({ maxDepth: 5 }), { maxLength: 5 });

    await fc.assert(
      fc.asyncProperty(manyOf(fc.tuple(items, mutations)), async (all) => {
        await Promise.all(all.map(([items, steps]) => postAmong(items, steps)));
      }),
      settings(Math.ceil(RUNS / 5)),
    );
    storedIsSound(collector.rows());
  },
  TIMEOUT,
);

test(
  "S80: over a bare connection, whatever is said, it answers in HTTP or hangs up, and goes on",
  async () => {
    const failures: unknown[] = [];
    const collector = await openCollector({
      rates,
      log: (event) => event.event === "failed" && failures.push(event),
      where: { patience: { headersTimeout: 50, requestTimeout: 50, connectionsCheckingInterval: 10 } },
    });
    const { hostname, port } = new URL(collector.at("/"));
    const message = (body: string) =>
      `POST /v1/batch HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\nContent-Length: ${body.length}\r\n\r\n${body}`;

    async function talkBent(steps: Steps): Promise<void> {
      const said = await talk(Number(port), hostname, mutated(message(textOf([response(9)])), steps));
      if (said !== "") expect(said).toMatch(/^HTTP\/1\.1 (?!5)\d\d\d /);
    }

    await fc.assert(
      fc.asyncProperty(manyOf(mutations), async (all) => {
        await Promise.all(all.map(talkBent));
      }),
      settings(Math.ceil(RUNS / 5)),
    );

    expect(failures).toEqual([]);
    storedIsSound(collector.rows());
    expect((await collector.post([response(9)])).results).toMatchObject([{ status: "accepted" }]);
  },
  TIMEOUT,
);

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Says it, hangs up on our side, and hears the other out. */
function talk(port: number, host: string, message: Uint8Array): Promise<string> {
  return new Promise((resolve) => {
    let said = "";
    const socket = connect(port, host, () => socket.end(message));
    socket.on("data", (data) => {
      said += data;
    });
    socket.on("error", () => {});
    socket.on("close", () => resolve(said));
  });
}
