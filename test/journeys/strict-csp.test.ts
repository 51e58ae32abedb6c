import { afterAll, beforeAll, expect, test } from "vitest";
import { launchVisitor, type Visitor } from "../helpers/chromium.js";
import { type CollectorSite, openCollectorSite } from "../helpers/collector-site.js";
import { countViolations } from "../helpers/count-violations.js";
import { enterAsGuest } from "../helpers/guest.js";
import { guestPage, sdkTag } from "../helpers/guest-page.js";
import { asking, unlimited } from "../helpers/guest-touchpoints.js";
import { openPageServer, type PageServer } from "../helpers/page-server.js";

let visitor: Visitor;
let collector: CollectorSite;
let sdk: PageServer;

beforeAll(async () => {
  [visitor, collector, sdk] = await Promise.all([launchVisitor(), openCollectorSite(), openPageServer({})]);
});
afterAll(async () => {
  await visitor?.close();
  await Promise.all([collector?.close(), sdk?.close()]);
});

/** #0b57d0, as the style sheet computes it. */
const ACCENT = /^color\(srgb 0\.043\d* 0\.341\d* 0\.815\d*\)$/;

test.each(["'self'", "'none'"])("a full conversation under a strict policy with style-src %s", async (styles) => {
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-r4nd0m' ${sdk.origin}`,
    `style-src ${styles}`,
    // The page's own origin for touchpoints.json.
    `connect-src 'self' ${collector.url}`,
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join("; ");
  const site = await openPageServer({
    pages: { "/": guestPage(sdkTag({ sdk: sdk.origin, collector: collector.url, nonce: "r4nd0m" })) },
    headers: { "content-security-policy": policy },
    touchpoints: { ...unlimited(asking("strict")), theme: { accent: "#0b57d0", radius: "20px" } },
  });
  const guest = await enterAsGuest(visitor, countViolations);
  await guest.page.goto(site.origin);
  await guest.call("track", "strict");
  await guest.sees("strict");

  const look = await guest.page.locator("earshot-prompt .panel").evaluate((panel) => {
    const { position, width, borderRadius } = getComputedStyle(panel);
    return { position, width, borderRadius };
  });
  expect(look).toEqual({ position: "fixed", width: "428px", borderRadius: "20px" });
  await guest.prompt.getByRole("radio", { name: "0", exact: true }).press("ArrowRight");
  const chosen = guest.prompt.locator(":checked + .face");
  await expect.poll(() => chosen.evaluate((face) => getComputedStyle(face).backgroundColor)).toMatch(ACCENT);

  await guest.answers(9, `style-src ${styles}`);
  const said = [{ value: 9 }, { value: `style-src ${styles}` }];
  await expect
    .poll(() => collector.stored("response").map(({ answers }) => answers))
    .toContainEqual(said.map((answer) => expect.objectContaining(answer)));
  await guest.call("close");
  expect(await guest.page.evaluate(() => window.violations)).toEqual([]);
  expect(guest.complaints).toEqual([]);

  // The policy was in force, and whoever breaks it is heard.
  await guest.page.evaluate(() => document.body.setAttribute("style", "color: red"));
  await expect.poll(() => guest.page.evaluate(() => window.violations)).toEqual(["style-src-attr inline"]);
  await site.close();
});
