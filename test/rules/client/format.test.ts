import { expect, test } from "vitest";
import { createEarshot, type FormatName } from "../../../src/index.js";
import { testDevice } from "../../../src/testing/index.js";
import { config } from "../../helpers/earshot-on-device.js";

const FORMATS: readonly (readonly [FormatName, string, (body: string) => unknown])[] = [
  ["segment", "application/json", (body) => JSON.parse(body).batch.at(-1).event],
  ["posthog", "application/json", (body) => JSON.parse(body).batch[0].event],
  ["cloudevents", "application/cloudevents+json", (body) => JSON.parse(body).type],
  ["cloudevents-batch", "application/cloudevents-batch+json", (body) => JSON.parse(body)[0].type],
  ["otlp", "application/json", (body) => JSON.parse(body).resourceLogs[0].scopeLogs[0].logRecords[0].eventName],
  ["clickhouse", "text/plain", (body) => JSON.parse(body).kind],
];

test.each(FORMATS)(
  "a collector that reads %s is told in its own words, and what it takes is delivered",
  async (format, type, said) => {
    const device = testDevice();
    const posts: { body: string; headers: Readonly<Record<string, string>> }[] = [];
    const ports = {
      ...device.ports,
      post: async (_: string, body: string, headers: Readonly<Record<string, string>>) => {
        posts.push({ body, headers });
        return { status: 200, redirected: false, body: "{}" };
      },
    };
    const headers = { "x-site": "shop" };
    const earshot = createEarshot({ ...config, key: "k_1", format, headers }, { ports });
    await earshot.submit({ touchpoint: "post-purchase", answers: { nps: 9 } });
    await expect.poll(() => device.clock.advance(1_000).then(() => posts.length)).toBe(1);
    const [post] = posts;
    expect(post?.headers).toMatchObject({ "content-type": expect.stringContaining(type), ...headers });
    expect(said(post?.body ?? "")).toEqual(expect.any(String));
    await expect.poll(() => earshot.stats()).toMatchObject({ submitted: 1, delivered: 1, queued: 0 });
  },
);

test("429 is waited for in any language", async () => {
  const device = testDevice();
  let replies = 0;
  const post = async () => ({ status: replies++ ? 200 : 429, redirected: false, body: "{}", retryAfter: "60" });
  const earshot = createEarshot({ ...config, format: "segment" }, { ports: { ...device.ports, post } });
  await earshot.submit({ touchpoint: "post-purchase", answers: { nps: 9 } });
  await expect.poll(async () => (await earshot.stats()).state).toBe("waiting");
  await device.clock.advance(59_000);
  expect(replies).toBe(1);
  await device.clock.advance(10_000);
  expect(await earshot.stats()).toMatchObject({ delivered: 1 });
});
