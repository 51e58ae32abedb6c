import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { batch, batchReply, ENCODING, record } from "../../../src/schema/index.js";
import { fullResponse, set, UUID } from "./examples.js";

function field(value: unknown): string | undefined {
  const { error } = record.safeParse(value);
  return error?.issues[0]?.path.join(".");
}

test("takes every field there is, and leaves it as it was", () => {
  expect(record.parse(fullResponse())).toEqual(fullResponse());
});

test("takes each kind", () => {
  const { answers, complete, durationMs, ...base } = fullResponse();
  expect(field({ ...base, kind: "shown" })).toBeUndefined();
  expect(field({ ...base, kind: "dismissed", how: "escaped" })).toBeUndefined();
  expect(field({ ...base, kind: "dismissed", how: "bored" })).toBe("how");
  expect(field({ ...base, kind: "signal" })).toBe("kind");
});

test("takes unknown fields off", () => {
  const more = set(set(fullResponse(), "signals", { errors: 1 }), "context.url", "https://example.com/?token=1");
  expect(record.parse(more)).toEqual(fullResponse());
});

test.each([
  ["id", "' OR 1=1"],
  ["id", UUID.toUpperCase()],
  ["id", UUID.replace("-7", "-4")],
  ["promptId", ""],
  ["rev", 1.5],
  ["rev", -1],
  ["at", "yesterday"],
  ["at", "2026-11-21T10:00:00+01:00"],
  ["test", "false"],
  ["touchpoint.id", ""],
  ["touchpoint.audience", "robot"],
  ["respondent.anonymousId", undefined],
  ["answers", { length: 1 }],
  ["answers.0.value", 11],
  ["answers.0.value", -1],
  ["answers.0.value", 9.5],
  ["answers.0.value", "10"],
  ["answers.0.value", null],
  ["answers.0.value", [9]],
  ["answers.0.type", "stars"],
  ["answers.1.value", 3],
  ["answers.1.value", "x".repeat(10_001)],
  ["complete", 1],
  ["durationMs", Number.POSITIVE_INFINITY],
  ["context.path", "/".repeat(2_049)],
  ["context.viewport", [390]],
  ["traits.plan", { deep: true }],
  ["traits", Object.fromEntries(Array.from({ length: 33 }, (_, i) => [`t${i}`, i]))],
  ["traits", { long: "é".repeat(1_020) }],
])("refuses %s = %j, and names the field", (path, value) => {
  expect(field(set(fullResponse(), path, value))).toBe(path);
});

test("each scale has its ends", () => {
  for (const [type, low, high] of [
    ["nps", 0, 10],
    ["csat", 1, 5],
    ["ces", 1, 7],
  ] as const) {
    const answered = (value: number) => field(set(fullResponse(), "answers", [{ question: "q", type, value }]));
    expect([low - 1, low, high, high + 1].map(answered)).toEqual([
      "answers.0.value",
      undefined,
      undefined,
      "answers.0.value",
    ]);
  }
});

describe("text", () => {
  const comment = (value: string) => record.safeParse(set(fullResponse(), "answers.1.value", value)).error?.issues[0];

  test("is counted in characters as people count them, emoji as one", () => {
    expect(comment("🚀".repeat(10_000))).toBeUndefined();
    expect(comment(`${"🚀".repeat(10_000)}x`)).toMatchObject({ message: expect.stringContaining("10000") });
  });

  test("that no store takes is told from other mistakes", () => {
    for (const text of ["a\0b", "half \ud83d", "\ude80 half"])
      expect(comment(text)).toMatchObject({ params: { code: ENCODING }, path: ["answers", 1, "value"] });
    const key = record.safeParse(set(fullResponse(), "traits", { "a\0b": 1 }));
    expect(key.success).toBe(false);
  });
});

test("S06: a hostile prototype goes nowhere", () => {
  const hostile = JSON.parse('{"__proto__":{"polluted":1},"plan":"pro"}');
  const { traits } = record.parse({ ...fullResponse(), traits: hostile, constructor: { prototype: {} } });
  expect(Object.keys(traits ?? {})).toEqual(["plan"]);
  expect(({} as { polluted?: number }).polluted).toBeUndefined();
});

test("never throws, whatever it is given", () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(record.safeParse(value).success).toBe(false);
      record.safeParse({ ...fullResponse(), answers: value, traits: value });
    }),
  );
});

describe("batch", () => {
  const envelope = { v: 1, sdk: "earshot/0.1.0", sentAt: "2026-11-21T10:00:03.000Z", batch: [1, "two", null] };

  test("leaves its records to be checked one by one", () => {
    expect(batch.parse(envelope)).toEqual(envelope);
    const full = { ...envelope, key: "pk_site", client: { dropped: 0, storage: "indexeddb" } };
    expect(batch.parse(full)).toEqual(full);
  });

  test("must be version 1 and have a list", () => {
    for (const wrong of [{ v: 2 }, { batch: {} }, { batch: undefined }, { sentAt: "now" }])
      expect(batch.safeParse({ ...envelope, ...wrong }).success).toBe(false);
  });
});

test("a reply is checked too", () => {
  const reply = { v: 1, results: [{ id: UUID, rev: 1, status: "rejected", code: "invalid", field: "rev" }], now: 1 };
  expect(batchReply.parse(reply)).toEqual(reply);
  expect(batchReply.safeParse({ v: 1, results: [{ id: UUID, status: "lost" }] }).success).toBe(false);
});
