import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { openChild } from "../collector/open-child.js";
import { response } from "../collector/records.js";

const COMMAND = fileURLToPath(new URL("../../examples/collector/bin/earshot-collector.js", import.meta.url));
const SECRET = "sk_0123456789abcdef0123456789abcdef";

test("built, the collector runs on plain Node: it takes answers, shows its page, and keeps what it has said that it kept", async () => {
  const collector = await openChild([COMMAND]);
  await collector.start(":", { READ_KEYS: JSON.stringify([{ key: SECRET }]) });
  expect((await collector.post([response(9, "fast")])).status).toBe(200);

  const page = await fetch(`${collector.url()}/dashboard`);
  expect(page.status).toBe(200);
  const script = /<script [^>]*src="([^"]+)"/.exec(await page.text())?.[1];
  const asset = await fetch(`${collector.url()}${script}`);
  expect([asset.status, asset.headers.get("cache-control")]).toEqual([200, "public, max-age=31536000, immutable"]);
  // Beside the page lies what runs here, and is nobody's to read.
  for (const path of ["/dashboard/../node/server.js", "/dashboard/%2e%2e/node/server.js", "/dashboard/node/server.js"])
    expect((await fetch(`${collector.url()}${path}`)).status).toBe(404);
  const data = await fetch(`${collector.url()}/dashboard/data`, { headers: { Authorization: `Bearer ${SECRET}` } });
  expect(await data.json()).toMatchObject({ comments: [{ text: "fast" }] });

  expect(await collector.terminate()).toBe(0);
  expect(collector.sql((db) => db.prepare("SELECT id FROM record").all())).toHaveLength(1);
});
