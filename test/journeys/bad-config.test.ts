import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { launchVisitor, type Visitor } from "../helpers/chromium.js";
import { type CollectorSite, openCollectorSite } from "../helpers/collector-site.js";
import { enterAsGuest, type Guest } from "../helpers/guest.js";
import { guestPage, sdkTag } from "../helpers/guest-page.js";
import { asking, unlimited } from "../helpers/guest-touchpoints.js";
import { openPageServer, type PageServer } from "../helpers/page-server.js";

let visitor: Visitor;
let collector: CollectorSite;
let site: PageServer;
let html: string;

beforeAll(async () => {
  visitor = await launchVisitor();
});
beforeEach(async () => {
  collector = await openCollectorSite();
  html = guestPage(sdkTag({ collector: collector.url }));
});
afterEach(async () => {
  await Promise.all([site.close(), collector.close()]);
});
afterAll(() => visitor?.close());

async function visit(touchpoints?: object | string): Promise<Guest> {
  site = await openPageServer({ pages: { "/": html }, ...(touchpoints !== undefined && { touchpoints }) });
  const guest = await enterAsGuest(visitor);
  await guest.page.goto(site.origin);
  return guest;
}

test("broken touchpoints are switched off, each with one line that says where and why; the good ones ask", async () => {
  const guest = await visit(
    unlimited(
      asking("first"),
      { ...asking("wrong-type"), priority: "high" },
      {
        ...asking("unknown-trigger"),
        triggers: [
          { on: "event", name: "x" },
          { on: "evnt", name: "y" },
        ],
      },
      { ...asking("missing-text"), questions: [{ id: "score", type: "nps" }] },
      asking("first", { triggers: [{ on: "event", name: "twin" }] }),
      "no touchpoint at all",
      asking("last"),
    ),
  );
  for (const good of ["first", "last"]) {
    await guest.call("track", good);
    await guest.sees(good);
    await guest.dismisses();
  }

  expect(guest.lines).toEqual([
    expect.stringMatching(/touchpoints\[1\]\.priority is "high", expected a number/),
    expect.stringMatching(/touchpoints\[2\]\.triggers\[1\]\.on is "evnt", expected load \| route \|/),
    expect.stringMatching(/touchpoints\[3\]\.questions\[0\]\.text is missing, expected a text/),
    expect.stringMatching(/touchpoints\[4\]\.id is "first", expected an id of its own, touchpoints\[0\] has this one/),
    expect.stringMatching(/touchpoints\[5\] is "no touchpoint at all", expected an object/),
  ]);
  expect(guest.complaints).toEqual([]);
});

/** The browser itself tells of a reply that is none. */
const BROWSER_SAYS = "Failed to load resource: the server responded with a status of 404 (Not Found)";

test.each([
  ["missing", undefined, /touchpoints\.json: can't be fetched \(HTTP 404\)/, [BROWSER_SAYS]],
  ["not JSON", '{ "touchpoints": [', /touchpoints\.json: is not JSON: /, []],
  ["2 MB", JSON.stringify({ touchpoints: [], note: "x".repeat(2e6) }), /touchpoints\.json: is over 65536 bytes/, []],
  ["empty of touchpoints", "{}", /touchpoints: expected a list of touchpoints/, []],
])("touchpoints.json is %s: one clear line, and the page is as it was", async (_, body, line, complaints) => {
  const guest = await visit(body);
  await guest.call("track", "first", { total: 1 });
  await guest.call("identify", "u_42");

  expect(await guest.call("stats")).toMatchObject({ submitted: 0, queued: 0, state: "idle" });
  expect(await guest.call("ask", "first")).toBe(false);
  expect(await guest.call("explain", "first")).toMatchObject({ eligible: false });
  await guest.call("flush");
  await guest.call("close");

  expect(guest.lines).toEqual([expect.stringMatching(line)]);
  expect(guest.complaints).toEqual(complaints);
  expect(await guest.page.content()).toBe(html);
  expect(guest.requests).toEqual(["/", "/sdk/earshot.js", "/touchpoints.json"].map((path) => site.origin + path));
});

test("the collector's address is wrong: answers are kept and stats() says why; mended, they arrive once", async () => {
  collector.obstacle = () => 404;
  const guest = await visit(unlimited(asking("first")));
  await guest.call("track", "first");
  await guest.sees("first");
  await guest.answers(2, "kept");

  const suspended = { state: "suspended", lastError: "HTTP 404", tier: "indexeddb", queued: 2, delivered: 0 };
  await expect.poll(() => guest.call("stats")).toMatchObject(suspended);
  expect(guest.lines).toEqual([expect.stringMatching(/the collector answered HTTP 404: is its address right\?/)]);
  expect(collector.stored("response")).toEqual([]);

  collector.obstacle = undefined;
  await guest.page.reload();
  await expect.poll(() => collector.stored("response")).toMatchObject([{ answers: [{ value: 2 }, { value: "kept" }] }]);
  await expect.poll(() => guest.call("stats")).toMatchObject({ state: "idle", queued: 0, delivered: 2 });
  expect(collector.stored("response")).toHaveLength(1);
  expect(collector.stored("shown")).toHaveLength(1);
});
