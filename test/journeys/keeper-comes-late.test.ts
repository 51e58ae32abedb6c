import { afterEach, expect, test } from "vitest";
import { asking, unlimited } from "../helpers/guest-touchpoints.js";
import { hosting, type Visit } from "../helpers/hosting.js";
import { until } from "../helpers/until.js";

const { enter, visitor } = hosting();

const KEEPER = "**/earshot-asker-keeper.*.js";
const touchpoints = unlimited(
  asking("a", {
    questions: [
      { id: "score", type: "nps", text: "How was a?" },
      { id: "why", type: "text", text: "Why?" },
    ],
  }),
);
const MASKED = [{ value: 3 }, { value: "Call me, [email]" }];

afterEach(() => visitor().context.unroute(KEEPER));

/** What stands between the page and its keeper. */
async function withKeeper(way: "held" | "refused" | "missing") {
  let asked = 0;
  let release: () => void = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await visitor().context.route(KEEPER, async (route) => {
    asked += 1;
    if (way === "refused") return route.abort();
    if (way === "missing") return route.fulfill({ status: 404 });
    await released;
    // The page may have gone meanwhile.
    await route.continue().catch(() => {});
  });
  return { release, asked: () => asked };
}

async function isAsked(): Promise<Visit> {
  const visit = await enter({ touchpoints });
  await visit.call("track", "a");
  await visit.sees("a");
  return visit;
}

async function says({ prompt }: Visit): Promise<void> {
  await prompt.getByRole("radio", { name: "3", exact: true }).click();
  await prompt.getByRole("textbox").fill("Call me, ann@example.com");
  await prompt.getByRole("button", { name: "Send" }).click();
}

const thanks = ({ prompt }: Visit) => prompt.getByRole("heading", { name: "Thank you" });

/** In one revision, from whichever page. */
async function arrives({ collector }: Visit): Promise<void> {
  await expect.poll(() => collector.stored("response")).toMatchObject([{ complete: true, answers: MASKED }]);
}

test("what keeps answers is long in coming: no thanks before it is there and has saved them", async () => {
  const keeper = await withKeeper("held");
  const visit = await isAsked();
  await says(visit);
  await visit.prompt.getByRole("heading", { name: "Saving" }).waitFor();
  expect(await thanks(visit).count()).toBe(0);
  keeper.release();
  await thanks(visit).waitFor();
  await arrives(visit);
  expect(visit.complaints).toEqual([]);
});

test("it never comes: the answer waits on the device, thanks are said, and the next page sends it", async () => {
  for (const way of ["refused", "missing"] as const) {
    await withKeeper(way);
    const visit = await isAsked();
    await says(visit);
    await thanks(visit).waitFor();
    expect(visit.collector.stored("response")).toEqual([]);
    await visitor().context.unroute(KEEPER);
    await visit.page.reload();
    await arrives(visit);
  }
});

test.each([
  ["by a link", (visit: Visit) => visit.page.goto(`${visit.site.origin}/next`)],
  ["with the tab", (visit: Visit) => visit.page.close({ runBeforeUnload: true })],
])(
  "the page is left %s while it is on its way: the next page keeps what was said, masked, and sends it",
  async (_, leave) => {
    const keeper = await withKeeper("held");
    const visit = await isAsked();
    await until(keeper.asked);
    await says(visit);
    await visit.prompt.getByRole("heading", { name: "Saving" }).waitFor();
    await leave(visit);
    keeper.release();
    const next = await visitor().context.newPage();
    await next.goto(`${visit.site.origin}/next`);
    await arrives(visit);
    await expect.poll(() => visit.collector.stored("shown")).toHaveLength(1);
    await next.close();
  },
);

test("the page is left half-way while it is on its way: the prompt goes on where it was, as the same response", async () => {
  const keeper = await withKeeper("held");
  const visit = await isAsked();
  await visit.prompt.getByRole("radio", { name: "4", exact: true }).click();
  await visit.prompt.getByRole("textbox").fill("half a se");
  await visit.page.goto(`${visit.site.origin}/next`);
  keeper.release();
  const [begun] = await visit.arrived("response", 1);
  expect(begun).toMatchObject({ complete: false, answers: [{ value: 4 }] });
  expect(await visit.call("ask", "a")).toBe(true);
  await expect.poll(() => visit.prompt.getByRole("textbox").inputValue()).toBe("half a se");
  await visit.prompt.getByRole("button", { name: "Send" }).click();
  await thanks(visit).waitFor();
  await expect
    .poll(() => visit.collector.stored("response"))
    .toMatchObject([{ id: begun?.id, complete: true, answers: [{ value: 4 }, { value: "half a se" }] }]);
});

test("the network goes before it has come: the answer waits on the device, and is sent when the network is back", async () => {
  await withKeeper("refused");
  const visit = await isAsked();
  await visitor().context.setOffline(true);
  await says(visit);
  await thanks(visit).waitFor();
  await visit.prompt.getByText("Keep this page open").waitFor();
  await visitor().context.unroute(KEEPER);
  await visitor().context.setOffline(false);
  await arrives(visit);
});
