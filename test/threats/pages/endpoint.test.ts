import { afterAll, beforeAll, expect, test } from "vitest";
import { launchVisitor, type Visitor } from "../../helpers/chromium.js";
import { openCollectorSite } from "../../helpers/collector-site.js";
import { enterAsGuest } from "../../helpers/guest.js";
import { guestPage, sdkTag } from "../../helpers/guest-page.js";
import { asking, unlimited } from "../../helpers/guest-touchpoints.js";
import { openPageServer } from "../../helpers/page-server.js";

let visitor: Visitor;

beforeAll(async () => {
  visitor = await launchVisitor();
});
afterAll(() => visitor?.close());

test("S31: what was said for one collector goes to no other; it waits until that one is configured again", async () => {
  const [before, after] = await Promise.all([openCollectorSite(), openCollectorSite()]);
  before.obstacle = () => 503;
  const page = ({ url }: { url: string }) => guestPage(sdkTag({ collector: url }));
  const pages = { "/before": page(before), "/after": page(after) };
  const site = await openPageServer({ pages, touchpoints: unlimited(asking("a"), asking("b")) });
  const guest = await enterAsGuest(visitor);

  await guest.page.goto(`${site.origin}/before`);
  await guest.call("track", "a");
  await guest.sees("a");
  await guest.answers(2, "for the first");
  await expect.poll(() => guest.call("stats")).toMatchObject({ queued: 2 });

  await guest.page.goto(`${site.origin}/after`);
  await guest.call("track", "b");
  await guest.sees("b");
  await guest.answers(8, "for the second");
  await guest.call("flush");
  await after.hasStored("response", 1);
  await expect.poll(() => guest.call("stats")).toMatchObject({ queued: 0 });
  expect(after.stored("response")).toMatchObject([{ answers: [{ value: 8 }, { value: "for the second" }] }]);
  expect(before.stored("response")).toEqual([]);

  before.obstacle = undefined;
  await guest.page.goto(`${site.origin}/before`);
  await guest.call("flush");
  await before.hasStored("response", 1);
  expect(before.stored("response")).toMatchObject([{ answers: [{ value: 2 }, { value: "for the first" }] }]);
  expect(after.stored("response")).toHaveLength(1);
  await Promise.all([guest.page.close(), site.close(), before.close(), after.close()]);
});
