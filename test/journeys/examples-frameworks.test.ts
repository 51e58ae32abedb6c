import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { serveStatic } from "@hono/node-server/serve-static";
import type { Hono } from "hono";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { buildExample, builtExample } from "../helpers/build-example.js";
import { launchVisitor, type Visitor } from "../helpers/chromium.js";
import { type CollectorSite, openCollectorSite } from "../helpers/collector-site.js";
import { enterAsGuest, type Guest } from "../helpers/guest.js";

let visitor: Visitor;
let collector: CollectorSite;

beforeAll(async () => {
  visitor = await launchVisitor();
});
afterAll(() => visitor?.close());

async function enter(example: Hono): Promise<Guest> {
  collector = await openCollectorSite(example);
  onTestFinished(collector.close);
  const guest = await enterAsGuest(visitor);
  await guest.page.goto(collector.origin);
  return guest;
}

/** Chooses in the prompt that asks this. */
const choose = ({ prompt }: Guest, question: RegExp, option: string) =>
  prompt.getByRole("group", { name: question }).getByRole("radio", { name: option }).click();

/** What has arrived, in the order of the touchpoints' names. */
const responses = () =>
  collector
    .stored("response")
    .map(({ touchpoint, answers }) => [touchpoint.id, answers[0]?.value])
    .sort();

test("react: in StrictMode one prompt, in the page one panel, and both answers arrive; of whom is known", async () => {
  const guest = await enter(await builtExample("react"));
  await choose(guest, /Is this recipe clear/, "Thumbs up");
  await guest.page.getByText("the cook will hear of it").waitFor();
  expect(await guest.prompt.locator(".panel").count()).toBe(1);

  for (const day of ["Monday", "Tuesday", "Wednesday"]) {
    await guest.page.getByRole("button", { name: `Plan ${day}` }).click();
  }
  await choose(guest, /easy to plan the week/, "6");
  await guest.page.getByText("Enjoy your dinners").waitFor();
  await expect.poll(responses).toEqual([
    ["recipe-helpful", 2],
    ["week-planned", 6],
  ]);
  const respondents = collector.stored("response").map(({ respondent, traits }) => [respondent.userId, traits]);
  expect(respondents).toEqual([
    ["u_42", { plan: "family" }],
    ["u_42", { plan: "family" }],
  ]);
  // Two instances would have told twice of what was seen.
  await expect
    .poll(() =>
      collector
        .stored("shown")
        .map(({ touchpoint }) => touchpoint.id)
        .sort(),
    )
    .toEqual(["recipe-helpful", "week-planned"]);
  expect([guest.complaints, guest.lines]).toEqual([[], []]);
});

test("vue: the prompt after an event, the place in the page, and both answers arrive", async () => {
  const guest = await enter(await builtExample("vue"));
  await choose(guest, /Does this help/, "Thumbs down");
  await guest.page.getByText("We read every answer").waitFor();

  await guest.page.getByLabel("What do you sell?").fill("A lamp");
  await guest.page.getByRole("button", { name: "Publish" }).click();
  await choose(guest, /easy to put something up for sale/, "7");
  await guest.page.getByText("Good luck with it").waitFor();
  await expect.poll(responses).toEqual([
    ["advice-helpful", 1],
    ["first-listing", 7],
  ]);
  expect([guest.complaints, guest.lines]).toEqual([[], []]);
});

test("web-component: an element brings its place along each time, and the page tells what happens", async () => {
  const guest = await enter(await builtExample("web-component"));
  await choose(guest, /like this chapter/, "4 of 5");
  await guest.page.getByText("On to the next!").waitFor();

  await guest.page.getByRole("button", { name: "Read on" }).click();
  await choose(guest, /recommend this book/, "9");
  await guest.page.getByText("The author reads every answer").waitFor();
  await choose(guest, /like this chapter/, "5 of 5");
  await expect.poll(responses).toEqual([
    ["chapter-liked", 4],
    ["chapter-liked", 5],
    ["first-chapter", 9],
  ]);
  expect([guest.complaints, guest.lines]).toEqual([[], []]);
});

test("ssr: the server sends the page with its place, it hydrates without a word, and the answers arrive", async () => {
  const client = await buildExample("ssr");
  const server = await buildExample("ssr", "src/server/app.tsx");
  const { app } = (await import(pathToFileURL(join(server, "app.js")).href)) as { app: Hono };
  const guest = await enter(app.use(serveStatic({ root: client })));
  const html = await (await fetch(collector.origin)).text();
  expect(html).toContain('<earshot-prompt touchpoint="article-helpful"></earshot-prompt>');

  await choose(guest, /Was this helpful/, "Thumbs up");
  await guest.page.getByRole("button", { name: "Ask a person" }).click();
  await choose(guest, /easy to reach us/, "7");
  await guest.page.getByText("within a day").waitFor();
  await expect.poll(responses).toEqual([
    ["article-helpful", 2],
    ["case-opened", 7],
  ]);
  expect([guest.complaints, guest.lines]).toEqual([[], []]);
});
