import { Hono } from "hono";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { accounts } from "../../examples/b2b/src/server/accounts.js";
import { app as serverPage } from "../../examples/server-page/src/app.js";
import { builtExample } from "../helpers/build-example.js";
import { launchVisitor, type Visitor } from "../helpers/chromium.js";
import { type CollectorSite, openCollectorSite } from "../helpers/collector-site.js";
import { countViolations } from "../helpers/count-violations.js";
import { enterAsGuest, type Guest } from "../helpers/guest.js";

let visitor: Visitor;
let collector: CollectorSite;

beforeAll(async () => {
  visitor = await launchVisitor();
});
afterAll(() => visitor?.close());

async function serve(example: Hono): Promise<void> {
  collector = await openCollectorSite(example);
  onTestFinished(collector.close);
}

async function enter(path = "/", before?: () => void): Promise<Guest> {
  const guest = await enterAsGuest(visitor, before);
  await guest.page.goto(collector.origin + path);
  return guest;
}

const choose = ({ prompt }: Guest, question: RegExp, option: string) =>
  prompt.getByRole("group", { name: question }).getByRole("radio", { name: option, exact: true }).click();

/** Says why, and sends it. */
async function tell({ prompt }: Guest, words: string): Promise<void> {
  await prompt.getByRole("textbox").fill(words);
  await prompt.getByRole("button", { name: "Send" }).click();
  await prompt.getByRole("heading", { name: "Thank you" }).waitFor();
}

test("hosted-page: a link with a score counts by itself, and the page goes on from it; a code asks from the start", async () => {
  await serve(await builtExample("hosted-page"));
  const fromMail = await enter("/?earshot=unboxing&earshot.nps=9");
  await fromMail.prompt.getByRole("textbox", { name: /main reason/ }).waitFor();
  await expect.poll(() => collector.stored("response")).toMatchObject([{ complete: false, answers: [{ value: 9 }] }]);
  await tell(fromMail, "Came in one piece");
  await expect
    .poll(() => collector.stored("response"))
    .toMatchObject([
      { complete: true, context: { trigger: "link" }, answers: [{ value: 9 }, { value: "Came in one piece" }] },
    ]);
  await fromMail.page.close();

  const fromCode = await enter("/?earshot=unboxing");
  await choose(fromCode, /recommend us/, "4");
  await tell(fromCode, "Hard to open");
  await expect.poll(() => collector.stored("response")).toMatchObject([{}, { answers: [{ value: 4 }, {}] }]);
  expect([fromMail.complaints, fromCode.complaints]).toEqual([[], []]);
});

/** Signs in on a device of their own, and exports a report. */
async function exportsReport(user: string): Promise<Guest> {
  const context = await visitor.context.browser()?.newContext();
  if (!context) throw new Error("Chromium has gone");
  onTestFinished(() => context.close());
  const guest = await enterAsGuest({ ...visitor, context });
  await guest.page.goto(collector.origin);
  await guest.page.getByLabel("Work for").selectOption(user);
  await guest.page.getByRole("button", { name: "Sign in" }).click();
  await guest.page.getByRole("button", { name: "Export the report" }).click();
  return guest;
}

test("b2b: one of an account is asked for all of it, on whatever device; small accounts are not asked", async () => {
  await serve(new Hono().route("/", accounts()).route("/", await builtExample("b2b")));
  const ada = await exportsReport("Ada, Acme");
  await choose(ada, /recommend Ledgerly/, "8");
  await tell(ada, "The VAT report");

  const bob = await exportsReport("Bob, Acme");
  await bob.page.getByText(/It was answered on .* rests for 180 days/).waitFor();
  const dan = await exportsReport("Dan, on his own");
  await dan.page.getByText(/seats/).waitFor();
  const cleo = await exportsReport("Cleo, Globex");
  await choose(cleo, /recommend Ledgerly/, "10");
  await tell(cleo, "Everybody finds it");

  await expect
    .poll(() => collector.stored("response").map(({ respondent }) => [respondent.userId, respondent.accountId]))
    .toEqual([
      ["u_1", "acme"],
      ["u_3", "globex"],
    ]);
  for (const { complaints } of [ada, bob, dan, cleo]) expect(complaints).toEqual([]);
});

test("employees: what they say is an employee's, and nobody's in particular", async () => {
  await serve(await builtExample("employees"));
  const guest = await enter();
  await guest.page.getByRole("button", { name: "Close the shift" }).click();
  await choose(guest, /recommend working here/, "6");
  await tell(guest, "The rota comes too late");
  await expect
    .poll(() => collector.stored("response"))
    .toMatchObject([{ touchpoint: { id: "workplace", audience: "employee" }, answers: [{ value: 6 }, {}] }]);
  expect(collector.stored("response")[0]?.respondent.userId).toBeUndefined();
  expect(guest.complaints).toEqual([]);
});

test("server-page: a form and a redirect; asked under its policy, which nothing breaks", async () => {
  await serve(serverPage);
  const guest = await enter("/", countViolations);
  await guest.page.getByLabel("Your comment").fill("Mine took twenty");
  await guest.page.getByRole("button", { name: "Post it" }).click();
  await choose(guest, /leave a comment/, "7");
  await guest.prompt.getByRole("heading", { name: "Thank you" }).waitFor();
  await expect
    .poll(() => collector.stored("response"))
    .toMatchObject([{ touchpoint: { id: "commenting" }, context: { trigger: "event:comment_posted" } }]);
  expect([await guest.page.evaluate(() => window.violations), guest.complaints]).toEqual([[], []]);
});
