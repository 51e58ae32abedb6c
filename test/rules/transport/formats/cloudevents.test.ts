import { type CloudEvent, HTTP } from "cloudevents";
import { cloudevents, cloudeventsBatch } from "earshot/formats";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { FormatRequest } from "../../../../src/transport/format.js";
import { anyRecords, dismissed, response, SETTINGS, shown } from "./records.js";

/** As the CloudEvents project's own package reads it; strictly, so that it throws on what is none. */
const read = ({ contentType, headers, body }: FormatRequest) =>
  HTTP.toEvent({ headers: { ...headers, "content-type": contentType }, body });

test("an answer is one event, as their package reads it", () => {
  const { requests } = cloudevents.encode([response], SETTINGS);
  const event = read(requests[0] as FormatRequest) as CloudEvent<unknown>;
  expect(event.validate()).toBe(true);
  expect(event).toMatchObject({
    specversion: "1.0",
    id: `${response.id}:2`,
    source: "//shop.example",
    type: "dev.earshot.response.completed.v1",
    subject: "post-purchase",
    datacontenttype: "application/json",
    partitionkey: response.respondent.anonymousId,
    data: response,
  });
  expect(new Date(event.time ?? "").getTime()).toBe(Date.parse(response.at));
});

test("its type tells what it is, so that brokers can route it", () => {
  const records = [shown, { ...response, complete: false }, response, dismissed];
  const { requests } = cloudevents.encode(records, SETTINGS);
  expect(requests.map((request) => (read(request) as CloudEvent).type)).toEqual([
    "dev.earshot.prompt.shown.v1",
    "dev.earshot.response.partial.v1",
    "dev.earshot.response.completed.v1",
    "dev.earshot.prompt.dismissed.v1",
  ]);
});

test("test answers have an attribute of their own, and no others have it", () => {
  const { requests } = cloudevents.encode([response, { ...response, test: true }], SETTINGS);
  expect(requests.map((request) => (read(request) as CloudEvent).test)).toEqual([undefined, true]);
});

test("whatever the records hold, their package takes the events and finds the records in them, in both modes", () => {
  fc.assert(
    fc.property(anyRecords, (records) => {
      for (const format of [cloudevents, cloudeventsBatch]) {
        const { requests, refused } = format.encode(records, SETTINGS);
        const events = requests.flatMap((request) => read(request) as CloudEvent<{ id: string }>[]);
        const kept = records.filter(({ id }) => !refused.some((each) => each.id === id));
        expect(events.map(({ data }) => data)).toEqual(JSON.parse(JSON.stringify(kept)));
        for (const event of events) expect(event.validate()).toBe(true);
      }
    }),
    { numRuns: 30 },
  );
});

test("the key is a bearer token, for webhooks", () => {
  expect(cloudevents.encode([shown], SETTINGS).requests[0]?.headers).toEqual({ authorization: "Bearer pk_site" });
  const { key, ...keyless } = SETTINGS;
  expect(cloudevents.encode([shown], keyless).requests[0]).not.toHaveProperty("headers");
});

test("an event of more than 64 KiB is refused: nobody on the way would have to pass it on", () => {
  const answers = Array.from({ length: 4 }, () => ({ question: "q", type: "text" as const, value: "é".repeat(9_000) }));
  for (const format of [cloudevents, cloudeventsBatch])
    expect(format.encode([{ ...response, answers }], SETTINGS)).toMatchObject({
      requests: [],
      refused: [{ code: "too_large" }],
    });
});
