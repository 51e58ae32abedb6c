import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchVisitor, type Visitor } from "../helpers/chromium.js";
import { type CollectorSite, openCollectorSite } from "../helpers/collector-site.js";
import { enterAsGuest } from "../helpers/guest.js";
import { openPageServer, type PageServer } from "../helpers/page-server.js";

const root = fileURLToPath(new URL("../../examples/own-ui", import.meta.url));

let visitor: Visitor;
let collector: CollectorSite;
let site: PageServer;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "earshot-own-ui-"));
  [visitor, collector] = await Promise.all([launchVisitor(), openCollectorSite()]);
  const define = { "import.meta.env.VITE_COLLECTOR": JSON.stringify(collector.url) };
  await build({ root, configFile: false, logLevel: "silent", define, build: { outDir: folder } });
  site = await openPageServer({ folder });
});
afterAll(async () => {
  await visitor?.close();
  await Promise.all([collector?.close(), site?.close()]);
  if (folder) await rm(folder, { recursive: true, force: true });
});

test("a page that draws prompts itself: what is said in its chat and its own form arrives, our wing is never loaded", async () => {
  const { page, complaints, lines } = await enterAsGuest(visitor);
  await page.goto(site.origin);
  await page.getByRole("button", { name: "Order" }).click();

  const chat = page.getByRole("region", { name: "A word with the bakery" });
  await chat
    .getByRole("group", { name: /Ordering here was easy/ })
    .getByRole("button", { name: "3" })
    .click();
  const field = chat.getByRole("textbox", { name: /What got in your way/ });
  await field.pressSequentially("The list was hard to find");
  await field.press("Enter");
  await chat.getByText("See you at seven").waitFor();
  await chat.getByRole("button", { name: "Close" }).click();
  await expect
    .poll(() => collector.stored("response"))
    .toMatchObject([
      {
        touchpoint: { id: "ordering" },
        complete: true,
        context: { trigger: "event:ordered", trusted: true },
        answers: [{ value: 3 }, { value: "The list was hard to find" }],
      },
    ]);

  await page.getByRole("radio", { name: "No" }).check();
  await page.getByRole("textbox", { name: "What would make it better?" }).fill("More caraway");
  await page.getByRole("button", { name: "Tell the bakery" }).click();
  await page.getByText("We read it with our coffee").waitFor();
  await expect
    .poll(() => collector.stored("response"))
    .toMatchObject([
      {},
      {
        touchpoint: { id: "last-loaf" },
        context: { trigger: "submit" },
        answers: [{ value: 1 }, { value: "More caraway" }],
      },
    ]);

  const scripts = site.requests.filter((path) => path.endsWith(".js")).join();
  expect(scripts).toMatch(/earshot-asker/);
  expect(scripts).not.toMatch(/earshot-ui/);
  expect([complaints, lines]).toEqual([[], []]);
});
