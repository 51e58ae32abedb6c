import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchVisitor, type Visitor } from "../helpers/chromium.js";
import { enterAsGuest } from "../helpers/guest.js";
import { openPageServer, type PageServer } from "../helpers/page-server.js";
import { printed } from "../helpers/printed.js";

const root = new URL("../../", import.meta.url);
const [touchpoints] = printed("README.md", "json");
const [tag] = printed("README.md", "html");

let visitor: Visitor;
let site: PageServer;

beforeAll(async () => {
  visitor = await launchVisitor();
  site = await openPageServer({
    pages: {
      "/": `<!doctype html><html lang="en"><head><title>Mine</title>${tag}</head><p>My page</p></html>`,
    },
    touchpoints,
    folder: fileURLToPath(new URL("dist/script", root)),
  });
});
afterAll(async () => {
  await visitor?.close();
  await site?.close();
});

test("what the README says to copy asks after five seconds, and keeps the answer until somebody collects it", async () => {
  const { page, call, lines } = await enterAsGuest(visitor);
  await page.goto(site.origin);

  await page.getByRole("group", { name: "How likely are you to recommend us?" }).waitFor();
  await page.getByRole("radio", { name: "10", exact: true }).click();
  await page.getByText("Thank you. We read every answer.").waitFor();

  await expect.poll(() => call("stats")).toMatchObject({ queued: 2, state: "suspended", lastError: "HTTP 404" });
  expect(lines).toEqual([expect.stringContaining("is its address right?")]);
});
