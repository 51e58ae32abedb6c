import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { startShop } from "../../examples/shop/src/server.js";
import { response } from "./records.js";

test("a bad score in the demo shop opens a case on its dashboard, and a good one doesn't", async () => {
  const folder = await mkdtemp(join(tmpdir(), "earshot-demo-"));
  const shop = await startShop({ port: 0, dataFile: join(folder, "earshot.sqlite") });
  onTestFinished(async () => {
    await shop.close();
    await rm(folder, { recursive: true });
  });
  const batch = [response(2, "It came in two pieces"), response(9, "Lovely")];
  const body = JSON.stringify({ v: 1, sdk: "earshot/0.1.0", sentAt: new Date().toISOString(), batch });
  expect((await fetch(`${shop.url}/v1/batch`, { method: "POST", body })).status).toBe(200);

  const cases = async () => (await (await fetch(`${shop.url}/dashboard/cases`)).json()).cases;
  await expect.poll(cases).toMatchObject([
    {
      ...{ state: "new", rule: "unhappy-buyer", touchpoint: "post-purchase" },
      answer: { score: { metric: "nps", value: 2 }, comments: ["It came in two pieces"] },
    },
  ]);
});
