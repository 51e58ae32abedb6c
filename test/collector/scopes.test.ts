import { expect, test } from "vitest";
import type { CommentPage, Report, SegmentReport } from "../../examples/collector/src/index.js";
import { openCollector } from "./open-collector.js";
import { response } from "./records.js";

const NOW = Date.UTC(2026, 10, 21, 10);
const DAY_MS = 86_400_000;

/** Answered so many days ago, on a phone of the plan "pro" or on a computer of another. */
const ago = (days: number, score: number, isPro = true, comment?: string) =>
  response(score, comment, {
    at: new Date(NOW - days * DAY_MS).toISOString(),
    context: { device: isPro ? "mobile" : "desktop" },
    traits: { plan: isPro ? "pro" : "free", seats: 5 },
  });

async function open() {
  const collector = await openCollector({ now: () => NOW });
  const envelope = { sentAt: new Date(NOW).toISOString() };
  const get = async <T>(path: string): Promise<T> => {
    const reply = await fetch(collector.at(`/dashboard/${path}`));
    expect(reply.status, path).toBe(200);
    return (await reply.json()) as T;
  };
  return { ...collector, get, post: (records: readonly unknown[]) => collector.post(records, envelope) };
}

const histograms = (touchpoints: Report["touchpoints"] = []) => touchpoints.map(({ score }) => score?.histogram);

test("a period shows what was answered in it, and beside it as many days before", async () => {
  const { post, get } = await open();
  await post([ago(0, 10), ago(6, 9), ago(7, 2), ago(13, 1), ago(14, 0)]);

  const all = await get<Report>("data");
  expect(histograms(all.touchpoints)).toEqual([{ 0: 1, 1: 1, 2: 1, 9: 1, 10: 1 }]);
  expect(all.before).toBeUndefined();

  const week = await get<Report>("data?from=2026-11-15&to=2026-11-21&compare=1");
  expect(histograms(week.touchpoints)).toEqual([{ 9: 1, 10: 1 }]);
  expect(histograms(week.before)).toEqual([{ 1: 1, 2: 1 }]);
  // A period without an end goes on until today.
  expect(histograms((await get<Report>("data?from=2026-11-15&compare=1")).before)).toEqual([{ 1: 1, 2: 1 }]);
  // One without a beginning has nothing before it.
  expect((await get<Report>("data?to=2026-11-15&compare=1")).before).toBeUndefined();
});

test("a segment shows those who have one thing in common, and the facets say by what there are any", async () => {
  const { post, get } = await open();
  await post([ago(1, 10), ago(2, 2, false, "slow"), ago(3, 1, false)]);

  expect(await get("facets")).toEqual({ facets: ["device", "locale", "trait.plan", "trait.seats"] });
  expect(histograms((await get<Report>("data?segment=device:desktop")).touchpoints)).toEqual([{ 1: 1, 2: 1 }]);
  expect(histograms((await get<Report>("data?segment=trait.seats:5&from=2026-11-20")).touchpoints)).toEqual([
    { 10: 1 },
  ]);
  expect((await get<Report>("data?segment=trait.plan:nothing")).touchpoints).toEqual([]);

  const { segments } = await get<{ segments: SegmentReport[] }>("segments?by=trait.plan");
  expect(segments.map(({ is, touchpoints }) => [is, touchpoints[0]?.score.histogram])).toEqual([
    ["free", { 1: 1, 2: 1 }],
    ["pro", { 10: 1 }],
  ]);
});

test("a facet may be called whatever a trait may be called", async () => {
  const { post, get } = await open();
  const name = 'a:b "c" %$.é';
  await post([response(9, undefined, { traits: { [name]: "x:y&z" } }), response(3)]);
  const segment = encodeURIComponent(`trait.${encodeURIComponent(name)}:x:y&z`);
  expect(histograms((await get<Report>(`data?segment=${segment}`)).touchpoints)).toEqual([{ 9: 1 }]);
});

test("comments are found by their words, page by page, and read", async () => {
  const { post, get } = await open();
  await post(Array.from({ length: 25 }, (_, i) => ago(i, 9, true, i % 5 ? `Delivery ${i} was great` : "Ok 100%_")));

  const first = await get<CommentPage>("comments?search=DELIVERY&limit=15");
  expect(first.comments).toHaveLength(15);
  expect(first.comments[0]).toMatchObject({ text: "Delivery 1 was great", sentiment: { label: "positive" } });
  const rest = await get<CommentPage>(
    `comments?search=delivery&limit=15&after=${encodeURIComponent(first.next ?? "")}`,
  );
  expect(rest.comments).toHaveLength(5);
  expect(rest.next).toBeUndefined();

  expect((await get<CommentPage>("comments?search=100%25_&from=2026-11-17")).comments).toHaveLength(1);
  expect((await get<CommentPage>("comments?search=%25")).comments).toHaveLength(5);
  expect((await get<CommentPage>("comments?touchpoint=elsewhere")).comments).toEqual([]);
});

test.each([
  ["data?from=yesterday", "from: expected a day, like 2026-11-21."],
  ["data?from=2026-02-30", "from: expected a day, like 2026-11-21."],
  ["data?to=0001-01-01", "to: expected a day of this age, like 2026-11-21."],
  ["data?segment=mobile", "segment: expected a facet and its value, like device:mobile."],
  ["data?segment=__proto__:x", "segment: expected a facet and its value, like device:mobile."],
  ["data?segment=trait.%25:x", "segment: expected % before two hexadecimal digits."],
  ["data?test=yes", "test: expected 0 or 1."],
  ["data?compare=", "compare: expected 0 or 1."],
  ["data?since=2026-11-21", "since is no parameter of this address."],
  ["data?__proto__=1", "__proto__ is no parameter of this address."],
  ["segments", "by: expected a facet, like device or trait.plan."],
  ["segments?by=body", "by: expected a facet, like device or trait.plan."],
  ["comments?limit=101", /^limit: /],
  ["comments?limit=x", /^limit: /],
  [`comments?search=${"x".repeat(201)}`, "search: expected at most 200 characters."],
  ["respondent?id=", "id: expected whose."],
  ["export.csv?from=now", "from: expected a day, like 2026-11-21."],
])("S79: %s is a 400 that says what was wrong", async (path, message) => {
  const { at } = await open();
  const reply = await fetch(at(`/dashboard/${path}`));
  expect(reply.status).toBe(400);
  const { error } = (await reply.json()) as { error: { code: string; message: string } };
  expect(error.code).toBe("invalid");
  expect(error.message).toEqual(typeof message === "string" ? message : expect.stringMatching(message));
});

test("a place to go on from that is none of ours shows nothing it shouldn't, and breaks nothing", async () => {
  const { post, at } = await open();
  await post([ago(1, 9, true, "one")]);
  const forged = ['[1.5,"a",0]', '[1e99,"a",0]', "[1,2,3]", "null", "{}", "[]"].map((text) => btoa(text));
  for (const after of ["x", "[]", "-1", "'; DROP TABLE record; --", ...forged]) {
    const reply = await fetch(at(`/dashboard/comments?after=${encodeURIComponent(after)}`));
    expect([200, 400], after).toContain(reply.status);
  }
});
