import { Analytics } from "@segment/analytics-node";
import { segment } from "earshot/formats";
import { expect, test } from "vitest";
import type { WireRecord } from "../../../../src/model/wire.js";
import { capturedPosts } from "../../../helpers/captured-posts.js";
import { dismissed, response, SETTINGS, shown } from "./records.js";
import { shapeOf } from "./shape-of.js";

const batchOf = (records: readonly WireRecord[]) => {
  const [request] = segment.encode(records, SETTINGS).requests;
  return { ...request, ...JSON.parse(request?.body ?? "") };
};

test("an answer is a track call, after what is known of who gave it", () => {
  const { writeKey, sentAt, batch } = batchOf([response]);
  expect({ writeKey, sentAt }).toEqual({ writeKey: "pk_site", sentAt: "2026-11-21T10:00:00.000Z" });
  const [identify, track] = batch;
  expect(identify).toMatchObject({ type: "identify", userId: "u_42", traits: response.traits });
  expect(track).toMatchObject({
    type: "track",
    event: "Survey Responded",
    messageId: `${response.id}:2`,
    userId: "u_42",
    anonymousId: response.respondent.anonymousId,
    timestamp: response.at,
    context: { groupId: "acme", locale: "de-DE", timezone: "Europe/Berlin", page: { path: "/checkout/done" } },
    properties: { touchpoint: "post-purchase", responseId: response.id, rev: 2, answer_nps: 9, complete: true },
  });
  expect(track.properties.answers).toEqual(response.answers);
});

test("what was only seen or closed tells Segment nothing new of the visitor", () => {
  const { batch } = batchOf([shown, dismissed]);
  expect(batch.map(({ event }: { event: string }) => event)).toEqual(["Survey Shown", "Survey Dismissed"]);
  expect(batch[1].properties).toMatchObject({ how: "escaped", promptId: dismissed.promptId });
  expect(batch[1].context.traits).toEqual(dismissed.traits);
});

test("nobody is identified who isn't known", () => {
  const anonymous = { ...response, respondent: { anonymousId: "a" } };
  expect(batchOf([anonymous]).batch.map(({ type }: { type: string }) => type)).toEqual(["track"]);
});

test("each revision has a name of its own, short enough for Segment (100 characters) and Jitsu (64)", () => {
  const { batch } = batchOf([{ ...response, rev: 2 ** 31 - 1 }]);
  const names = batch.map(({ messageId }: { messageId: string }) => messageId);
  expect(new Set(names).size).toBe(2);
  for (const name of names) expect(name.length).toBeLessThan(64);
});

test("an event of more than 32 kB is refused, for Segment would throw it away in silence", () => {
  const long = { ...response, answers: [{ question: "why", type: "text" as const, value: "é".repeat(9_000) }] };
  const { requests, refused } = segment.encode([long, shown], SETTINGS);
  expect(refused).toEqual([{ id: long.id, rev: 2, status: "rejected", code: "too_large" }]);
  expect(requests).toHaveLength(1);
});

test("never more than 2,500 events at once", () => {
  const many = Array.from({ length: 1_300 }, () => ({ ...response, answers: [] }));
  for (const { body } of segment.encode(many, SETTINGS).requests)
    expect(JSON.parse(body).batch.length).toBeLessThanOrEqual(2_500);
});

test.each(['{"success":false}', '{"ok":false,"errors":["no"]}'])(
  "a 200 that says no (%s) acknowledges nothing",
  (body) => {
    expect(segment.classify({ status: 200, redirected: false, body }, ["a"], 0)).toMatchObject({ kind: "refused" });
  },
);

test("Segment's own client posts the same", async () => {
  const [theirs] = await capturedPosts(async (host) => {
    const client = new Analytics({ writeKey: "pk_site", host, maxEventsInBatch: 2 });
    const { userId = "", anonymousId } = response.respondent;
    const context = { locale: "de-DE", timezone: "Europe/Berlin", groupId: "acme", page: { path: "/" } };
    client.identify({ userId, anonymousId, traits: { plan: "pro" }, context, timestamp: response.at, messageId: "1" });
    const properties = { answer_nps: 9 };
    client.track({
      userId,
      anonymousId,
      event: "Survey Responded",
      properties,
      context,
      timestamp: response.at,
      messageId: "2",
    });
    await client.closeAndFlush();
  });
  const ours = batchOf([response]);
  expect(theirs?.path).toBe("/v1/batch");
  expect(theirs?.headers["content-type"]).toBe(ours.contentType);
  // Theirs tells beside it what it runs on, and which destinations it asks for: all of them.
  const { batch, ...envelope } = theirs?.body ?? {};
  expect(shapeOf({ writeKey: ours.writeKey, sentAt: ours.sentAt })).toEqual(shapeOf(envelope));
  for (const [i, their] of batch.entries()) {
    const { _metadata, integrations, properties, traits, context, ...rest } = their;
    const { properties: ourProperties, traits: ourTraits, context: ourContext, ...ourRest } = ours.batch[i];
    expect(shapeOf(ourRest)).toEqual(shapeOf(rest));
    expect(shapeOf(ourContext)).toMatchObject(shapeOf(context) as object);
    expect([typeof ourProperties, typeof ourTraits]).toEqual([typeof properties, typeof traits]);
  }
});
