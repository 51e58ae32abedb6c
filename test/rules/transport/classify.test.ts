import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { HttpReply } from "../../../src/ports.js";
import { classify } from "../../../src/transport/classify.js";

const NOW = Date.UTC(2026, 0, 1);
const SENT = ["a", "b"];
const allAccepted = SENT.map((id) => ({ id, status: "accepted" }));

const say = (reply: Partial<HttpReply>) => classify({ status: 200, redirected: false, body: "", ...reply }, SENT, NOW);
const results = (...items: unknown[]) => JSON.stringify({ v: 1, results: items });

describe("a collector that speaks record by record", () => {
  test("is taken at its word, and only for the records it names", () => {
    const items = [
      { id: "b", rev: 1, status: "accepted" },
      { id: "a", status: "rejected", code: "invalid", field: "rev" },
    ];
    expect(say({ body: results(...items) })).toEqual({ kind: "settled", results: items });
    expect(say({ body: results() })).toEqual({ kind: "settled", results: [] });
  });

  test("items that say nothing are passed over", () => {
    const item = { id: "a", status: "accepted" };
    const body = results(null, 1, "a", {}, { id: "b" }, { status: "accepted" }, { id: 1, status: "accepted" }, item);
    expect(say({ body })).toEqual({ kind: "settled", results: [item] });
  });

  test("may ask for a pause with it", () => {
    const body = JSON.stringify({ v: 1, results: [], retryAfterMs: 5_000 });
    expect(say({ body })).toEqual({ kind: "settled", results: [], retryAfterMs: 5_000 });
  });
});

describe("any other endpoint", () => {
  test.each([
    [200, ""],
    [200, "{}"],
    [200, '{"ok":true}'],
    [200, "null"],
    [201, ""],
    [202, "queued"],
    [204, ""],
  ])("acknowledges the batch by %i with the body %j", (status, body) => {
    expect(say({ status, body })).toEqual({ kind: "settled", results: allAccepted });
  });

  test.each([
    ["a page to log in to", { body: "<!doctype html><title>Log in</title>" }],
    ["such a page after some blanks", { body: "\n\t <html>" }],
    ["where a redirect led", { body: "", redirected: true }],
  ])("%s is no acknowledgement", (_, reply) => {
    expect(say(reply)).toMatchObject({ kind: "retry", reason: "the reply is not the collector's" });
  });
});

test.each([
  ["suspend", [401, 403, 404, 405, 407, 415, 421, 501, 505]],
  ["gone", [410]],
  ["refused", [400, 422]],
  ["tooLarge", [411, 413, 431]],
  ["doubted", [406, 418, 451, 499]],
  ["retry", [302, 304, 402, 408, 409, 425, 429, 500, 502, 503, 504, 507, 511, 520, 599]],
] as const)("%s: %j", (kind, statuses) => {
  for (const status of statuses) expect(say({ status })).toMatchObject({ kind, reason: `HTTP ${status}` });
});

test("results in a reply that isn't a success acknowledge nothing", () => {
  for (const status of [302, 400, 404, 429, 500]) {
    expect(say({ status, body: results({ id: "a", status: "accepted" }) })).not.toHaveProperty("results");
  }
});

test("a failure may say how long to wait", () => {
  expect(say({ status: 503, retryAfter: "60" })).toMatchObject({ kind: "retry", retryAfterMs: 60_000 });
});

test("whatever a reply holds, there is a verdict, and no record is acknowledged that wasn't sent or named", () => {
  const reply = fc.record({
    status: fc.integer({ min: 100, max: 999 }),
    redirected: fc.boolean(),
    retryAfter: fc.string(),
    body: fc.oneof(
      fc.string(),
      fc.json(),
      fc.jsonValue().map((items) => JSON.stringify({ results: items })),
    ),
  });
  fc.assert(
    fc.property(reply, (given) => {
      const verdict = classify(given, SENT, NOW);
      const good = given.status >= 200 && given.status < 300;
      expect(["settled", "retry", "suspend", "gone", "refused", "doubted", "tooLarge"]).toContain(verdict.kind);
      if (!good) expect(verdict.kind).not.toBe("settled");
      if (verdict.kind === "settled") {
        for (const { id } of verdict.results) expect(SENT.includes(id) || given.body.includes('"results"')).toBe(true);
      }
    }),
  );
});
