import { describe, expect, test } from "vitest";
import { networkOf } from "../../examples/collector/src/address/network-of.js";
import { createBuckets } from "../../examples/collector/src/rates/create-buckets.js";
import { classify } from "../../src/transport/classify.js";
import { openCollector } from "./open-collector.js";
import { response } from "./records.js";

const responses = (count: number) => Array.from({ length: count }, () => response(9));
const batchOf = (records: readonly unknown[], key?: string) =>
  JSON.stringify({ v: 1, key, sdk: "earshot/0.1.0", sentAt: new Date().toISOString(), batch: records });

/** Behind one proxy, on a clock that stands still unless told. */
async function open(more = {}) {
  let now = Date.now();
  const collector = await openCollector({
    trustedProxies: 1,
    rates: { perAddress: 100, perKey: 1_000 },
    now: () => now,
    ...more,
  });
  return {
    ...collector,
    post: (count: number, address: string, key?: string) =>
      collector.postRaw(batchOf(responses(count), key), { "Content-Type": "text/plain", "X-Forwarded-For": address }),
    wait(ms: number) {
      now += ms;
    },
  };
}

test("S62: what an address sends beyond its rate is told to come back, in the header and in the body, and is not stored", async () => {
  const collector = await open();
  expect((await collector.post(80, "192.0.2.1")).status).toBe(200);
  const reply = await collector.post(50, "192.0.2.1");
  expect(reply.status).toBe(429);
  expect(reply.headers.get("access-control-allow-origin")).toBe("*");
  const body = await reply.text();
  const { retryAfterMs, error } = JSON.parse(body);
  expect(error.code).toBe("rate_of_address");
  expect(Number(reply.headers.get("retry-after"))).toBe(Math.ceil(retryAfterMs / 1_000));
  expect(collector.rows()).toHaveLength(80);

  // Both are read by the SDK, and both mean the same.
  const now = Date.now();
  const seen = { status: 429, redirected: false } as const;
  expect(classify({ ...seen, body }, ["a"], now)).toMatchObject({ kind: "retry", retryAfterMs });
  const retryAfter = reply.headers.get("retry-after") ?? "";
  expect(classify({ ...seen, body: "", retryAfter }, ["a"], now)).toMatchObject({
    kind: "retry",
    retryAfterMs: Math.ceil(retryAfterMs / 1_000) * 1_000,
  });

  collector.wait(retryAfterMs);
  expect((await collector.post(50, "192.0.2.1")).status).toBe(200);
  expect(collector.rows()).toHaveLength(130);
});

test("S62: who is over the rate costs nobody else anything", async () => {
  const collector = await open();
  for (const status of [200, 429, 429]) expect((await collector.post(100, "192.0.2.1")).status).toBe(status);
  expect((await collector.post(100, "192.0.2.2")).status).toBe(200);
});

test("S62: what an address says of itself is no other address", async () => {
  const collector = await open();
  // The proxy adds the last one; what stands before it was sent along.
  for (const [i, status] of [200, 429, 429].entries())
    expect((await collector.post(100, `198.51.100.${i}, 192.0.2.1`)).status).toBe(status);
});

test("S62: without a proxy of one's own, the header is anybody's word and is not read", async () => {
  const collector = await open({ trustedProxies: 0 });
  // All of them come from this machine, which is not limited.
  for (let i = 0; i < 3; i++) expect((await collector.post(100, "192.0.2.1")).status).toBe(200);
});

test("S62: a machine with a network of IPv6 addresses is one", async () => {
  const collector = await open();
  expect((await collector.post(100, "2001:db8:1:2::1")).status).toBe(200);
  expect((await collector.post(100, "2001:0DB8:1:2:ffff::9")).status).toBe(429);
  expect((await collector.post(100, "2001:db8:1:3::1")).status).toBe(200);
});

test("S62: a key has a rate of its own, however many addresses it comes from", async () => {
  const writeKeys = ["pk_one", "pk_two"].map((key) => ({ key, origins: "*" as const }));
  const collector = await open({ writeKeys, rates: { perAddress: 100, perKey: 150 } });
  expect((await collector.post(100, "192.0.2.1", "pk_one")).status).toBe(200);
  const reply = await collector.post(100, "192.0.2.2", "pk_one");
  expect([reply.status, (await reply.json()).error.code]).toEqual([429, "rate_of_key"]);
  expect((await collector.post(100, "192.0.2.3", "pk_two")).status).toBe(200);
});

test("S62: guesses at a read key are so many a minute", async () => {
  const collector = await open({ readKeys: [{ key: "sk_0123456789abcdef01234567" }] });
  const guess = () =>
    fetch(collector.at("/dashboard/session"), {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-Forwarded-For": "192.0.2.1" },
      body: '{"key":"guess"}',
    });
  for (const status of [401, 401, 401, 401, 401, 429]) expect((await guess()).status).toBe(status);
  collector.wait(60_000);
  expect((await guess()).status).toBe(401);
});

describe("buckets", () => {
  const open = (maxBuckets = 10) => {
    const clock = { at: 0 };
    return { clock, buckets: createBuckets({ perMinute: 60, maxBuckets, now: () => clock.at }) };
  };

  test("hold a minute's worth and fill by and by", () => {
    const { buckets, clock } = open();
    expect([buckets.take("a", 60), buckets.take("a", 1)]).toEqual([0, 2_000]);
    clock.at += 1_000;
    expect([buckets.take("a", 1), buckets.take("a", 1)]).toEqual([0, 2_000]);
    clock.at += 3_600_000;
    expect([buckets.take("a", 60), buckets.take("a", 1)]).toEqual([0, 2_000]);
  });

  test("are not emptied by what is refused, and not filled by a clock that is set back", () => {
    const { buckets, clock } = open();
    buckets.take("a", 50);
    expect(buckets.take("a", 20)).toBe(11_000);
    clock.at -= 3_600_000;
    expect(buckets.take("a", 20)).toBe(11_000);
    expect(buckets.take("a", 10)).toBe(0);
  });

  test("give all they have for what is more than they hold", () => {
    const { buckets } = open();
    expect(buckets.take("a", 1_000)).toBe(0);
    expect(buckets.take("a", 1)).toBeGreaterThan(60_000);
  });

  test("are so many and no more; the one that was used longest ago is forgotten", () => {
    const { buckets } = open(3);
    for (const name of ["a", "b", "c"]) buckets.take(name, 60);
    buckets.take("a", 1);
    buckets.take("d", 60);
    expect(buckets.size).toBe(3);
    expect(buckets.take("a", 1)).toBeGreaterThan(0);
    expect(buckets.take("b", 1)).toBe(0);
  });
});

test.each([
  ["192.0.2.1", "192.0.2.1"],
  ["192.0.2.1:5678", "192.0.2.1"],
  ["::ffff:192.0.2.1", "192.0.2.1"],
  ["2001:db8::1", "2001:db8:0:0::/64"],
  ["[2001:db8::1]:443", "2001:db8:0:0::/64"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
  ["fe80::1%eth0", "fe80:0:0:0::/64"],
  ["::1:2:3:4:5", "0:0:0:1::/64"],
  ["", undefined],
  ["unknown", undefined],
  ["' OR 1=1", undefined],
  ["2001:db8::1::2", undefined],
])("the network of %s is %s", (address, network) => {
  expect(networkOf(address)).toBe(network);
});
