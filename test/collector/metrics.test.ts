import { expect, test } from "vitest";
import { createLostCount } from "../../examples/collector/src/observe/create-lost-count.js";
import { openCollector } from "./open-collector.js";
import { newId, response } from "./records.js";

type Collector = Awaited<ReturnType<typeof openCollector>>;

/** Every sample by its name and labels; refuses what is not Prometheus text. */
async function scrape({ at }: Collector): Promise<Map<string, number>> {
  const reply = await fetch(at("/metrics"));
  expect(reply.headers.get("content-type")).toBe("text/plain; version=0.0.4; charset=utf-8");
  const samples = new Map<string, number>();
  for (const line of (await reply.text()).trimEnd().split("\n")) {
    if (/^# (HELP|TYPE) [a-z_]+ \S/.test(line)) continue;
    const [, name = "", value] = /^([a-z_]+(?:\{(?:[a-z]+="[^"\\]*",?)*\})?) (\S+)$/.exec(line) ?? [];
    expect(name, line).not.toBe("");
    expect(samples.has(name), line).toBe(false);
    samples.set(name, Number(value));
  }
  return samples;
}

test("what became of records, of requests and of commits is counted", async () => {
  // On a clock that stands still: what passes meanwhile would be room for more.
  const now = Date.now();
  const rates = { perAddress: 100, perKey: 1_000 };
  const collector = await openCollector({ trustedProxies: 1, rates, now: () => now });
  const before = await scrape(collector);
  expect(before.get('earshot_records_total{result="accepted"}')).toBe(0);

  const nine = response(9);
  await collector.post([nine, response(3), { id: "no" }]);
  await collector.post([nine, { ...response(5), id: nine.id }, response(5, "half \ud83d")]);
  await collector.postRaw("{");
  const headers = { "Content-Type": "text/plain", "X-Forwarded-For": "192.0.2.1" };
  for (let i = 0; i < 101; i++) await collector.postRaw("{", headers);

  const after = await scrape(collector);
  expect(Object.fromEntries(after)).toMatchObject({
    'earshot_records_total{result="accepted"}': 2,
    'earshot_records_total{result="duplicate"}': 1,
    'earshot_records_total{result="rejected"}': 2,
    'earshot_records_rejected_total{code="invalid"}': 1,
    'earshot_records_rejected_total{code="encoding"}': 1,
    'earshot_requests_refused_total{status="400",code="unreadable"}': 101,
    'earshot_requests_refused_total{status="429",code="rate_of_address"}': 1,
    earshot_rate_limited_total: 1,
    earshot_commit_seconds_count: 2,
    earshot_commit_failures_total: 0,
  });
  expect(after.get("earshot_body_bytes_total")).toBeGreaterThan(500);
  const buckets = [...after].filter(([name]) => name.startsWith("earshot_commit_seconds_bucket"));
  expect(buckets.map(([, count]) => count)).toEqual(buckets.map(([, count]) => count).sort((a, b) => a - b));
  expect(after.get('earshot_commit_seconds_bucket{le="+Inf"}')).toBe(2);
});

test("a commit that failed is counted as one, and nothing as accepted", async () => {
  const collector = await openCollector({
    wrap: (store) => ({ ...store, append: () => Promise.reject(new Error("disk full")) }),
  });
  await expect(collector.post([response(9)])).rejects.toThrow("503");
  const samples = await scrape(collector);
  expect(samples.get("earshot_commit_failures_total")).toBe(1);
  expect(samples.get('earshot_records_total{result="accepted"}')).toBe(0);
});

test("what devices have lost is counted once, though each batch says all of it", async () => {
  const collector = await openCollector();
  const device = () => ({ respondent: { anonymousId: newId() } });
  const [one, other] = [device(), device()];
  const batches = [
    [one, { dropped: 2, expired: 1 }],
    [one, { dropped: 2, expired: 1 }],
    [one, { dropped: 5, expired: 1, submitted: 100 }],
    [other, { dropped: 1 }],
    [other, { dropped: -7, expired: "many", rejected: 1e300 }],
    [other, { dropped: 1, constructor: 5 }],
  ] as const;
  for (const [who, client] of batches) await collector.post([response(9, undefined, who)], { client });
  const samples = await scrape(collector);
  expect(samples.get('earshot_client_lost_total{how="dropped"}')).toBe(6);
  expect(samples.get('earshot_client_lost_total{how="expired"}')).toBe(1);
  expect(samples.get('earshot_client_lost_total{how="rejected"}')).toBe(0);
});

test("a device that says too much of itself is not believed, and as many are remembered as there is room for", () => {
  const count = createLostCount();
  expect(count("liar", { dropped: Number.MAX_SAFE_INTEGER }).dropped).toBe(10_000);
  for (let i = 0; i < 20_000; i++) count(`device ${i}`, { dropped: 1 });
  // Forgotten by now, and so as good as new.
  expect(count("liar", { dropped: 3 }).dropped).toBe(3);
});

test("names of a sender's own never become a series", async () => {
  const collector = await openCollector();
  const hostile = { 'x"}\n1': 1, dropped: 'y"} 9' };
  await collector.post([response(9), { id: 'z"}\n', rev: 1 }], { client: hostile });
  const names = [...(await scrape(collector)).keys()];
  expect(names.join()).not.toMatch(/x"|y"|z"/);
});
