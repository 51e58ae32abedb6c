import { clickhouse, cloudevents, cloudeventsBatch, type Format, otlp, posthog, segment } from "earshot/formats";
import { record } from "earshot/schema";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyRecords, response, SETTINGS } from "./records.js";

const FORMATS = { segment, posthog, cloudevents, cloudeventsBatch, otlp, clickhouse };
const NOW = SETTINGS.now;
const bytes = (text: string) => Buffer.byteLength(text);

/** The ids that are in a body, in whatever way the format names them. */
const READ: Readonly<Record<keyof typeof FORMATS, (body: string) => readonly string[]>> = {
  segment: (body) =>
    JSON.parse(body)
      .batch.filter(({ type }: { type: string }) => type === "track")
      .map(({ messageId }: { messageId: string }) => messageId.split(":")[0]),
  // The last bits of its ids have the revision in them.
  posthog: (body) => JSON.parse(body).batch.map(({ uuid }: { uuid: string }) => uuid.slice(0, -8)),
  cloudevents: (body) => [JSON.parse(body).id.split(":")[0]],
  cloudeventsBatch: (body) => JSON.parse(body).map(({ id }: { id: string }) => id.split(":")[0]),
  otlp: (body) =>
    JSON.parse(body).resourceLogs[0].scopeLogs[0].logRecords.map(
      (log: { attributes: { value: { stringValue: string } }[] }) => log.attributes[0]?.value.stringValue,
    ),
  clickhouse: (body) =>
    body
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line).id),
};

test("the records that the properties are about are ones that the wire takes", () => {
  fc.assert(
    fc.property(anyRecords, (records) => {
      for (const each of records) expect(record.safeParse(each).error?.issues).toBeUndefined();
    }),
    { numRuns: 30 },
  );
});

describe.each(Object.entries(FORMATS))("%s", (name, format: Format) => {
  const idsIn = READ[name as keyof typeof FORMATS];

  test("every record is in exactly one request, or refused; in order, and within the limits", () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const { requests, refused } = format.encode(records, SETTINGS);
        const refusedIds = refused.map(({ id }) => id);
        const sent = requests.flatMap(({ ids }) => ids);
        expect(sent).toEqual(records.map(({ id }) => id).filter((id) => !refusedIds.includes(id)));
        for (const { body, ids } of requests) {
          expect(bytes(body)).toBeLessThanOrEqual(format.maxBytes);
          expect(ids.length).toBeLessThanOrEqual(format.maxRecords);
          const found = idsIn(body);
          expect(found).toHaveLength(ids.length);
          for (const [i, id] of found.entries()) expect(ids[i]?.startsWith(id)).toBe(true);
        }
        for (const each of refused) expect(each).toMatchObject({ status: "rejected", code: expect.any(String) });
      }),
      { numRuns: 60 },
    );
  });

  test("the same records are the same bytes", () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        expect(format.encode(structuredClone(records), SETTINGS)).toEqual(format.encode(records, SETTINGS));
      }),
      { numRuns: 20 },
    );
  });

  test("a sender may have less to give: then there are more requests, and nothing else is refused", () => {
    fc.assert(
      fc.property(anyRecords, fc.integer({ min: 1, max: 20_000 }), (records, maxBytes) => {
        const roomy = format.encode(records, SETTINGS);
        const tight = format.encode(records, { ...SETTINGS, maxBytes });
        expect(tight.refused).toEqual(roomy.refused);
        for (const { body, ids } of tight.requests) expect(ids.length === 1 || bytes(body) <= maxBytes).toBe(true);
        expect(tight.requests.flatMap(({ ids }) => ids)).toEqual(roomy.requests.flatMap(({ ids }) => ids));
      }),
      { numRuns: 30 },
    );
  });

  test("whatever is replied, there is a verdict, and nothing is acknowledged that wasn't sent", () => {
    const body = fc.oneof(
      fc.string(),
      fc.json(),
      fc.constantFrom('{"results":[{"id":"other","status":"accepted"}]}', "Code: 27. DB::Exception: no"),
      fc.jsonValue().map((said) => JSON.stringify({ partialSuccess: said, quota_limited: said, results: said })),
      fc.jsonValue().map((said) => JSON.stringify({ partialSuccess: { rejectedLogRecords: said } })),
    );
    const reply = fc.record(
      {
        status: fc.oneof(fc.constant(200), fc.integer({ min: 100, max: 999 })),
        redirected: fc.boolean(),
        retryAfter: fc.string(),
        body,
      },
      { requiredKeys: ["status", "redirected", "body"] },
    );
    fc.assert(
      fc.property(reply, (given) => {
        const verdict = format.classify(given, ["a", "b"], NOW);
        expect(["settled", "retry", "suspend", "gone", "refused", "doubted", "tooLarge"]).toContain(verdict.kind);
        if (verdict.kind !== "settled") return;
        expect(given.status).toBeGreaterThanOrEqual(200);
        expect(given.status).toBeLessThan(300);
        expect(verdict.results.map(({ id }) => id)).toEqual(["a", "b"]);
      }),
    );
  });

  test.each([
    ["retry", 429],
    ["retry", 503],
    ["suspend", 401],
    ["suspend", 403],
    ["suspend", 404],
    ["suspend", 415],
    ["gone", 410],
    ["refused", 400],
    ["tooLarge", 413],
  ] as const)("%s at HTTP %i", (kind, status) => {
    const wait = kind === "retry" ? { retryAfterMs: 60_000 } : {};
    const reply = { status, redirected: false, retryAfter: "60", body: "" };
    expect(format.classify(reply, ["a"], NOW)).toMatchObject({ kind, ...wait });
  });

  test("a page to log in to, or where a redirect led, is no acknowledgement", () => {
    const ok = { status: 200, redirected: false, body: "" };
    expect(format.classify(ok, ["a"], NOW)).toEqual({ kind: "settled", results: [{ id: "a", status: "accepted" }] });
    expect(format.classify({ ...ok, redirected: true }, ["a"], NOW).kind).toBe("retry");
    expect(format.classify({ ...ok, body: " <!doctype html>" }, ["a"], NOW).kind).toBe("retry");
  });

  test("nothing to send is no request", () => {
    expect(format.encode([], SETTINGS)).toEqual({ requests: [], refused: [] });
  });

  test("a test answer can be told from others", () => {
    const bodyOf = (isTest: boolean) => format.encode([{ ...response, test: isTest }], SETTINGS).requests[0]?.body;
    expect(bodyOf(true)).not.toBe(bodyOf(false));
  });
});
