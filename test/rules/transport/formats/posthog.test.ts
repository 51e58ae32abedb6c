import { posthog } from "earshot/formats";
import { PostHog } from "posthog-node";
import { describe, expect, test } from "vitest";
import type { Answer } from "../../../../src/model/answer.js";
import type { WireRecord } from "../../../../src/model/wire.js";
import { uuidV7 } from "../../../../src/schema/uuid-v7.js";
import { capturedPosts } from "../../../helpers/captured-posts.js";
import { dismissed, response, SETTINGS, shown } from "./records.js";
import { shapeOf } from "./shape-of.js";

const bodyOf = (records: readonly WireRecord[]) =>
  JSON.parse(posthog.encode(records, SETTINGS).requests[0]?.body ?? "");
const eventOf = (record: WireRecord) => bodyOf([record]).batch[0];

test("what happened has the names that PostHog's surveys are counted by", () => {
  const { api_key, batch } = bodyOf([shown, response, dismissed]);
  expect(api_key).toBe("pk_site");
  expect(batch.map(({ event }: { event: string }) => event)).toEqual([
    "survey shown",
    "survey sent",
    "survey dismissed",
  ]);
  for (const { properties } of batch) expect(properties.$survey_id).toBe("post-purchase");
  expect(batch[2].properties).toMatchObject({ how: "escaped" });
});

describe("answers", () => {
  const answered = (answer: Answer) =>
    eventOf({ ...response, answers: [answer] }).properties[`$survey_response_${answer.question}`];

  test.each<[unknown, Answer]>([
    ["9", { question: "nps", type: "nps", value: 9, scale: [0, 10] }],
    ["-1", { question: "r", type: "rating", value: -1, scale: [-2, 2] }],
    ["4", { question: "sat", type: "csat", value: 4, scale: [1, 5] }],
    ["fast", { question: "why", type: "text", value: "fast" }],
    ["team", { question: "plan", type: "choice", value: "team" }],
    [["broken", "other"], { question: "wrong", type: "choice", value: ["broken", "other"] }],
    [[], { question: "wrong", type: "choice", value: [] }],
  ])("are %j", (expected, answer) => expect(answered(answer)).toEqual(expected));

  test("of two thumbs are 1 for up and 2 for down, the other way round than ours", () => {
    const thumb = (value: number): Answer => ({ question: "helpful", type: "csat", value, scale: [1, 2] });
    expect([answered(thumb(2)), answered(thumb(1))]).toEqual(["1", "2"]);
  });

  test("keep beside them what they explain themselves with, consent above all", () => {
    const mail: Answer = {
      question: "mail",
      type: "contact",
      value: "a@b.example",
      consent: "Do write",
      text: "Where?",
    };
    const { $survey_questions } = eventOf({ ...response, answers: [mail] }).properties;
    expect($survey_questions).toEqual([
      { id: "mail", question: "Where?", type: "contact", value: "a@b.example", consent: "Do write" },
    ]);
  });
});

test("all revisions of a response are one submission, the last of them by its time", () => {
  const first = { ...response, rev: 1, complete: false, at: "2026-11-21T09:59:59.000Z" };
  const [one, other] = bodyOf([first, response]).batch;
  expect(one.properties.$survey_submission_id).toBe(other.properties.$survey_submission_id);
  expect([one, other].map(({ properties }) => properties.$survey_completed)).toEqual([false, true]);
  expect(one.timestamp < other.timestamp).toBe(true);
  // PostHog would correct each time by what its request took.
  expect(bodyOf([first])).not.toHaveProperty("sent_at");
});

test("each revision is a UUID of its own, the same each time it is sent", () => {
  const revisions = [0, 1, 2, 255, 2 ** 31 - 1].map((rev) => eventOf({ ...response, rev }).uuid);
  expect(new Set(revisions).size).toBe(revisions.length);
  expect(revisions[0]).toBe(response.id);
  for (const uuid of revisions) expect(uuidV7.safeParse(uuid).success).toBe(true);
});

describe("who answers", () => {
  const asked = (respondent: WireRecord["respondent"]) => eventOf({ ...response, respondent });

  test("is the user, whose traits are set, of a company", () => {
    const { distinct_id, properties } = asked({ anonymousId: "a", userId: "u_42", accountId: "acme" });
    expect(distinct_id).toBe("u_42");
    expect(properties).toMatchObject({ distinct_id: "u_42", $set: response.traits, $groups: { company: "acme" } });
    expect(properties).not.toHaveProperty("$process_person_profile");
  });

  test("is nobody that PostHog would keep a profile of, where they aren't known", () => {
    const { distinct_id, properties } = asked({ anonymousId: "a" });
    expect(distinct_id).toBe("a");
    expect(properties).toMatchObject({ $process_person_profile: false, traits: response.traits });
    expect(properties).not.toHaveProperty("$set");
  });

  test.each(["null", "undefined", "[object Object]", " ", "0", "Anonymous", "NaN", "guest"])(
    "isn't called %j, which would be one person made of many",
    (userId) => {
      expect(asked({ anonymousId: "a", userId }).distinct_id).toBe("a");
      const nobody = { ...response, respondent: { anonymousId: userId } };
      expect(posthog.encode([nobody], SETTINGS)).toEqual({
        requests: [],
        refused: [{ id: response.id, rev: 2, status: "rejected", code: "invalid", field: "respondent.anonymousId" }],
      });
    },
  );
});

test("a 200 that says that the quota is used up acknowledges nothing", () => {
  const reply = { status: 200, redirected: false, body: '{"status":"Ok","quota_limited":["events"]}' };
  expect(posthog.classify(reply, ["a"], 0)).toEqual({ kind: "suspend", reason: "quota_limited" });
  expect(posthog.classify({ ...reply, body: '{"status":"Ok"}' }, ["a"], 0).kind).toBe("settled");
});

test("PostHog's own client posts the same", async () => {
  const [theirs] = await capturedPosts(async (host) => {
    const client = new PostHog("pk_site", { host, flushAt: 1 });
    client.capture({
      distinctId: "u_42",
      event: "survey sent",
      uuid: response.id,
      timestamp: new Date(response.at),
      groups: { company: "acme" },
      properties: { $survey_id: "post-purchase", $survey_submission_id: response.id, $survey_response_nps: "9" },
    });
    await client.shutdown();
  });
  expect(theirs?.path).toBe("/batch/");
  const ours = bodyOf([response]);
  const { sent_at, ...envelope } = theirs?.body ?? {};
  const { $is_server, $geoip_disable, ...properties } = envelope.batch[0].properties;
  const bare = (body: { batch: object[] }) => ({
    ...body,
    batch: body.batch.map((event) => ({ ...event, properties: {} })),
  });
  expect(shapeOf(bare(ours))).toEqual(shapeOf(bare(envelope)));
  expect(shapeOf(ours.batch[0].properties)).toMatchObject(shapeOf(properties) as object);
});
