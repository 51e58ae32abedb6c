import { expect, test } from "vitest";
import type { ResponseRecord, WireRecord } from "../../src/model/wire.js";
import { asking, unlimited } from "../helpers/guest-touchpoints.js";
import { hosting, type Visit } from "../helpers/hosting.js";

const { enter } = hosting();

const order = asking("order", {
  questions: [
    { id: "score", type: "nps", text: "How was it with the {{event.item|order}}, {{user.firstName|there}}?" },
    {
      id: "wrong",
      type: "choice",
      text: "What went wrong?",
      options: [
        { id: "late", text: "the delivery" },
        { id: "broken", text: "the lid" },
      ],
      if: { "bucket.score": "detractor" },
    },
    { id: "more", type: "text", text: "What about {{answer.wrong}}?", if: { "answer.wrong": "broken" } },
    { id: "best", type: "text", text: "A {{answer.score}}! For what?", if: { "bucket.score": "promoter" } },
  ],
  endings: [
    {
      if: { "bucket.score": "promoter" },
      text: "Thank you, {{user.firstName|there}}!",
      link: { text: "Tell others", url: "https://example.com/review?stars={{answer.score}}&by={{user.firstName}}" },
    },
    { text: "We are sorry, {{user.firstName|there}}." },
  ],
});

/** Around what is put into a text there may be marks that keep its direction to itself. */
const titled = ({ prompt }: Visit, title: string) =>
  expect.poll(async () => (await prompt.locator("#title").textContent())?.replace(/[\u2068\u2069]/g, "")).toBe(title);

const step = async ({ prompt }: Visit) => {
  const bar = prompt.getByRole("img", { name: /^Question/ });
  return (await bar.count()) ? bar.getAttribute("aria-label") : undefined;
};

const choose = ({ prompt }: Visit, name: string) => prompt.getByRole("radio", { name, exact: true }).click();
const say = async ({ prompt }: Visit, words: string) => {
  await prompt.getByRole("textbox").fill(words);
  await prompt.getByRole("button", { name: "Send" }).click();
};
const goBack = ({ prompt }: Visit) => prompt.getByRole("button", { name: "Back" }).click();

/** Every response that is sent, revision by revision. */
function sentBy({ page, collector }: Visit): ResponseRecord[] {
  const sent: ResponseRecord[] = [];
  page.on("request", (request) => {
    if (request.url() !== collector.url || request.method() !== "POST") return;
    const { batch } = request.postDataJSON() as { batch: WireRecord[] };
    for (const record of batch) if (record.kind === "response") sent.push(record);
  });
  return sent;
}

test("a branch that Back leaves takes its answers along; one response, whose revisions rise, says what counts", async () => {
  const visit = await enter({ touchpoints: unlimited(order) });
  const sent = sentBy(visit);
  await visit.call("track", "order", { item: "teapot" });
  await titled(visit, "How was it with the teapot, there?");
  await choose(visit, "3");
  await titled(visit, "What went wrong?");
  await choose(visit, "the lid");
  await titled(visit, "What about the lid?");
  expect(await step(visit)).toBe("Question 3 of 3");
  await visit.prompt.getByRole("textbox").fill("It fell off");

  await goBack(visit);
  expect(await visit.prompt.getByRole("radio", { name: "the lid" }).isChecked()).toBe(true);
  await goBack(visit);
  expect(await visit.prompt.getByRole("radio", { name: "3", exact: true }).isChecked()).toBe(true);
  await choose(visit, "9");
  await titled(visit, "A 9! For what?");
  expect(await step(visit)).toBe("Question 2 of 2");
  await say(visit, "The glaze");
  await titled(visit, "Thank you, there!");

  await expect.poll(() => visit.collector.stored("response").map(({ complete }) => complete)).toEqual([true]);
  const [response] = visit.collector.stored("response");
  expect(response?.answers).toMatchObject([
    { question: "score", value: 9, text: "How was it with the {{event.item|order}}, {{user.firstName|there}}?" },
    { question: "best", value: "The glaze" },
  ]);
  // The browser tells of a request in its own time.
  await expect.poll(() => sent.at(-1)?.rev).toBe(response?.rev);
  expect(new Set(sent.map(({ id }) => id))).toEqual(new Set([response?.id]));
  const revisions = sent.map(({ rev }) => rev);
  expect(revisions).toEqual([...revisions].sort((a, b) => a - b));
  expect(response?.rev).toBe(Math.max(...revisions));
  expect(visit.complaints).toEqual([]);
});

test("what is known of the visitor is recalled as text, and in a link as a part of it, with the score", async () => {
  const visit = await enter({ touchpoints: unlimited(order) });
  await visit.call("identify", "u_42", { firstName: "<b>Ada</b> & Co" });
  await visit.call("track", "order");
  await titled(visit, "How was it with the order, <b>Ada</b> & Co?");
  await choose(visit, "10");
  await say(visit, "All of it");
  await titled(visit, "Thank you, <b>Ada</b> & Co!");

  const link = visit.prompt.getByRole("link", { name: "Tell others" });
  const url = "https://example.com/review?stars=10&by=%3Cb%3EAda%3C%2Fb%3E%20%26%20Co";
  expect(await link.getAttribute("href")).toBe(url);
  expect(await link.getAttribute("rel")).toBe("noreferrer");
});

test("the ending is the one for the answer, and of an answer that ends it there is no more to go", async () => {
  const visit = await enter({ touchpoints: unlimited(order) });
  await visit.call("track", "order");
  await titled(visit, "How was it with the order, there?");
  expect(await step(visit)).toBe(undefined);
  await choose(visit, "0");
  await titled(visit, "What went wrong?");
  await choose(visit, "the delivery");
  await titled(visit, "We are sorry, there.");
  expect(await visit.prompt.getByRole("link").count()).toBe(0);
  await expect
    .poll(() => visit.collector.stored("response"))
    .toMatchObject([{ complete: true, answers: [{ value: 0 }, { question: "wrong", value: "late" }] }]);
});
