import { SeverityNumber } from "@opentelemetry/api-logs";
import { OTLPLogExporter } from "@opentelemetry/exporter-logs-otlp-http";
import { resourceFromAttributes } from "@opentelemetry/resources";
import { LoggerProvider, SimpleLogRecordProcessor } from "@opentelemetry/sdk-logs";
import { otlp } from "earshot/formats";
import { describe, expect, test } from "vitest";
import type { Answer } from "../../../../src/model/answer.js";
import type { WireRecord } from "../../../../src/model/wire.js";
import { capturedPosts } from "../../../helpers/captured-posts.js";
import { dismissed, response, SETTINGS, shown } from "./records.js";

const requestOf = (records: readonly WireRecord[]) => otlp.encode(records, SETTINGS).requests[0];
const logsOf = (records: readonly WireRecord[]) =>
  JSON.parse(requestOf(records)?.body ?? "").resourceLogs[0].scopeLogs[0].logRecords;

const attributesOf = (log: { attributes: { key: string; value: object }[] }) =>
  Object.fromEntries(log.attributes.map(({ key, value }) => [key, value]));

test("an answer is an event whose attributes tell what one looks for", () => {
  const [log] = logsOf([response]);
  expect(log).toMatchObject({ eventName: "earshot.response", severityNumber: 9, timeUnixNano: "1795255200000000000" });
  expect(attributesOf(log)).toMatchObject({
    "earshot.id": { stringValue: response.id },
    "earshot.rev": { intValue: "2" },
    "earshot.test": { boolValue: false },
    "earshot.complete": { boolValue: true },
    "earshot.answer.nps": { intValue: "9" },
    "earshot.answer.why": { stringValue: "fast 🚀" },
    "user.id": { stringValue: "u_42" },
  });
  expect(JSON.parse(log.body.stringValue)).toEqual(response);
});

test("what was seen or closed is one too", () => {
  const logs = logsOf([shown, dismissed]);
  expect(logs.map(({ eventName }: { eventName: string }) => eventName)).toEqual(["earshot.shown", "earshot.dismissed"]);
  expect(attributesOf(logs[1])).toMatchObject({ "earshot.how": { stringValue: "escaped" } });
});

test.each([
  ["2026-11-21T10:00:00.123456789Z", "1795255200123000000"],
  ["1970-01-01T00:00:00.000Z", "0"],
  ["0001-01-01T00:00:00Z", "0"],
  ["9999-12-31T23:59:59Z", "0"],
])("the time %s is %s nanoseconds: 0 where 64 bits don't have it", (at, expected) => {
  expect(logsOf([{ ...response, at }])[0].timeUnixNano).toBe(expected);
});

const odd: readonly Answer[] = [
  { question: "wrong", type: "choice", value: ["broken", "other"] },
  { question: "none", type: "choice", value: [] },
  { question: "stars", type: "rating", value: -2, scale: [-2, 2] },
];

/** What OpenTelemetry's own exporter posts for a record that says the same. */
async function exported(record: WireRecord) {
  const [post] = await capturedPosts(async (origin) => {
    const exporter = new OTLPLogExporter({ url: `${origin}/v1/logs`, headers: { authorization: "Bearer pk_site" } });
    const provider = new LoggerProvider({
      resource: resourceFromAttributes({ "service.name": SETTINGS.site }),
      processors: [new SimpleLogRecordProcessor({ exporter })],
    });
    const plain = (value: unknown): unknown => {
      const { intValue, arrayValue, ...rest } = value as { intValue?: string; arrayValue?: { values: object[] } };
      if (arrayValue) return arrayValue.values.map(plain);
      return intValue === undefined ? Object.values(rest)[0] : Number(intValue);
    };
    const [log] = logsOf([record]);
    provider.getLogger("earshot", "0.1.0").emit({
      timestamp: new Date(record.at),
      observedTimestamp: new Date(SETTINGS.now),
      severityNumber: SeverityNumber.INFO,
      severityText: "INFO",
      eventName: `earshot.${record.kind}`,
      body: JSON.stringify(record),
      attributes: Object.fromEntries(
        Object.entries(attributesOf(log)).map(([key, value]) => [key, plain(value)]),
      ) as never,
    });
    await provider.shutdown();
  });
  return post;
}

/** Of what may be written in two ways, the one that we write: whole numbers as texts, nothing for a count of nothing. */
const spelled = (body: unknown) =>
  JSON.parse(
    JSON.stringify(body, (key, value) => {
      if (key === "droppedAttributesCount" && value === 0) return undefined;
      return key === "intValue" ? String(value) : value;
    }),
  );

test.each([
  ["a response", response],
  ["a dismissal", dismissed],
  ["something shown", shown],
  ["several choices, an emotion and half a millisecond", { ...response, answers: odd, durationMs: 0.5 }],
] as const)("OpenTelemetry's own exporter posts the same of %s", async (_, record) => {
  const theirs = await exported(record);
  const ours = requestOf([record]);
  expect(ours?.contentType).toBe(theirs?.headers["content-type"]);
  expect(theirs?.headers).toMatchObject(ours?.headers ?? {});
  expect(JSON.parse(ours?.body ?? "")).toEqual(spelled(theirs?.body));
});

describe("a reply", () => {
  const say = (status: number, body = "{}", ids = ["a", "b"]) =>
    otlp.classify({ status, redirected: false, body }, ids, SETTINGS.now);

  test.each([
    ["retry", [302, 429, 502, 503, 504]],
    ["doubted", [402, 408, 409, 425, 500, 507, 418]],
    ["suspend", [401, 403, 404, 405, 415, 501]],
    ["refused", [400, 422]],
  ] as const)("is %s: %j", (kind, statuses) => {
    for (const status of statuses) expect(say(status).kind, String(status)).toBe(kind);
  });

  const partial = (rejectedLogRecords: unknown) =>
    JSON.stringify({ partialSuccess: { rejectedLogRecords, errorMessage: "no" } });
  const statuses = (body: string) => {
    const verdict = say(200, body);
    return verdict.kind === "settled" ? verdict.results.map(({ status }) => status) : verdict.kind;
  };

  test("of partial success doesn't say which, and is never tried again", () => {
    expect(statuses(partial(0))).toEqual(["accepted", "accepted"]);
    expect(statuses(partial("1"))).toEqual(["accepted", "accepted"]);
    expect(statuses(partial({}))).toEqual(["accepted", "accepted"]);
  });

  test("that refuses all says which", () => {
    expect(statuses(partial("2"))).toEqual(["rejected", "rejected"]);
    expect(statuses(partial(2))).toEqual(["rejected", "rejected"]);
  });
});
