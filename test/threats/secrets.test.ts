import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { createEarshot, type EarshotOptions } from "../../src/index.js";
import { cleanTraits } from "../../src/response/clean-traits.js";
import { testDevice, testRenderer } from "../../src/testing/index.js";
import { config } from "../helpers/earshot-on-device.js";

const root = fileURLToPath(new URL("../..", import.meta.url));

async function sent(options: Partial<EarshotOptions> = {}) {
  const device = testDevice({ address: "https://shop.example/done?token=s3cret&email=ann@example.com#s3cret" });
  const page = { ...device.page, referrer: () => "https://login.example/reset?token=s3cret" };
  const renderer = testRenderer();
  const ports = { ...device.ports, page };
  const earshot = createEarshot({ ...config, ...options }, { ports, loadRenderer: renderer.load });
  earshot.identify("u_1", { plan: "pro", authorization: "Bearer s3cret", Password: "s3cret", "x-api-key": "s3cret" });
  await earshot.ask("post-purchase");
  const values = { nps: 3, why: "my card is 4111 1111 1111 1111, my mail ann@example.com" };
  await renderer.prompt()?.answer(values, { complete: true, trusted: true });
  await device.clock.advance(10_000);
  return JSON.stringify([device.collector.batches, [...device.stores.values()].map((store) => [...store])]);
}

test("S20: of addresses the path and the host are told, of traits none that is named like a secret, of texts no address or card", async () => {
  const all = await sent();
  expect(all).toContain('"path":"/done"');
  expect(all).toContain('"referrerHost":"login.example"');
  expect(all).toContain('"plan":"pro"');
  expect(all).toContain("my card is [card], my mail [email]");
  expect(all).not.toMatch(/s3cret|ann@example|4111/);
});

test("S20: a beforeSend of the host's has the last word", async () => {
  const batches = await sent({
    beforeSend: ({ respondent: { userId: _, ...respondent }, ...record }) => ({ ...record, respondent }) as never,
  });
  expect(batches).not.toMatch(/"batch":\[[^\]]*"userId"/);
});

test.each([
  ["Authorization", false],
  ["proxy-authorization", false],
  ["cookie", false],
  ["password", false],
  ["dbPasswd", false],
  ["client_secret", false],
  ["accessToken", false],
  ["apiKey", false],
  ["api_key", false],
  ["author", true],
  ["cookieConsent", true],
  ["tokensUsed", true],
  ["passwordless", true],
  ["secretary", true],
  ["keyAccount", true],
])("S20: a trait named %s goes to the collector: %s", (name, goes) => {
  expect(cleanTraits({ [name]: "x" })).toEqual(goes ? { [name]: "x" } : {});
});

test("S15: no shadow root is closed as if that hid something, and the docs say that it would not", () => {
  const sources = readdirSync(join(root, "widgets"), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(root, "widgets", name), "utf8"));
  const roots = sources.flatMap((source) => source.match(/attachShadow\([^)]*\)/g) ?? []);
  expect(roots.length).toBeGreaterThan(0);
  for (const each of roots) expect(each).toContain('mode: "open"');
  const docs = readFileSync(join(root, "docs/security.md"), "utf8").replace(/\s+/g, " ");
  expect(docs).toContain("a closed shadow root is no wall either");
  expect(docs).toContain("There is no secret in the page");
});
