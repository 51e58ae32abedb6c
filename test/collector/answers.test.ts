import { expect, test } from "vitest";
import { openCollector } from "./open-collector.js";
import { answered, newId, response } from "./records.js";

const touchpoint = (id: string) => ({ id, stage: "use", revision: 1, audience: "customer" as const });

const ANSWERS = {
  emotion: { question: "feel", type: "emotion", value: "delighted", valence: 1, text: "How did it feel?" },
  rating: { question: "speed", type: "rating", value: 10, scale: [1, 10], text: "How fast was it?" },
  "rating below zero": { question: "mood", type: "rating", value: -3, scale: [-5, 5] },
  thumbs: { question: "helpful", type: "csat", value: 2, scale: [1, 2], text: "Did this help?" },
  choice: { question: "why", type: "choice", value: "price", order: ["speed", "price"], text: "Why?" },
  "several choices": { question: "tools", type: "choice", value: ["pencil", "other"], text: "Which tools?" },
  "no choice": { question: "tools", type: "choice", value: [] },
  "words of one's own": { question: "tools.other", type: "text", value: "a fountain pen", text: "Which tools?" },
  contact: { question: "mail", type: "contact", value: "ada@example.com", consent: "You may write to me." },
  statement: { question: "hello", type: "statement", value: "" },
};

test.each(Object.entries(ANSWERS))(
  "%s is stored as it came, in one row, and harmless when it comes again",
  async (_, answer) => {
    const collector = await openCollector();
    const record = answered([answer]);
    expect((await collector.post([record])).results).toEqual([{ id: record.id, rev: 1, status: "accepted" }]);
    expect((await collector.post([record])).results).toMatchObject([{ status: "duplicate" }]);
    expect(collector.rows().map(({ body }) => JSON.parse(String(body)))).toEqual([record]);
  },
);

test.each(Object.entries(ANSWERS))(
  "a touchpoint of nothing but %s is in the report, without a score",
  async (_, answer) => {
    const collector = await openCollector();
    await collector.post([answered([answer])]);
    const { touchpoints } = await collector.report();
    expect(touchpoints).toMatchObject([{ funnel: { shown: 1, responded: 1, completed: 1, dismissed: 0 }, days: [] }]);
    expect(touchpoints[0]).not.toHaveProperty("score");
  },
);

test("thumbs and ratings leave the scores beside them alone", async () => {
  const collector = await openCollector();
  const csat = (value: number, scale?: number[]) => ({
    question: "csat",
    type: "csat",
    value,
    ...(scale && { scale }),
  });
  await collector.post([
    // Shown as thumbs until somebody changed its style: one question, two scales.
    answered([csat(2, [1, 2])]),
    answered([csat(1, [1, 2])]),
    answered([csat(5, [1, 5])]),
    answered([ANSWERS.rating, csat(4)]),
  ]);
  const { touchpoints } = await collector.report();
  expect(touchpoints[0]?.score).toMatchObject({ metric: "csat", question: "csat", histogram: { 5: 1, 4: 1 } });
  expect(touchpoints[0]?.days).toMatchObject([{ histogram: { 5: 1, 4: 1 } }]);
});

test("words of one's own are a comment, with what was asked and the score of the same response", async () => {
  const collector = await openCollector();
  const nps = { question: "nps", type: "nps", value: 9, scale: [0, 10] };
  await collector.post([answered([ANSWERS["several choices"], ANSWERS["words of one's own"], ANSWERS.thumbs, nps])]);
  const { comments } = await collector.report();
  expect(comments).toMatchObject([
    { text: "a fountain pen", question: "Which tools?", score: { metric: "nps", value: 9 } },
  ]);
});

test("feelings and options are nobody's words", async () => {
  const collector = await openCollector();
  await collector.post([answered([ANSWERS.emotion, ANSWERS.choice, ANSWERS.statement, ANSWERS["several choices"]])]);
  expect((await collector.report()).comments).toEqual([]);
});

test("an address is kept with what was agreed to, and is nowhere on the dashboard", async () => {
  const collector = await openCollector();
  const address = "ada@example.com";
  const mail = ANSWERS.contact;
  await collector.post([
    answered([mail]),
    answered([{ ...mail, question: "why.other" }], { test: true }),
    answered([ANSWERS.choice, mail], { touchpoint: touchpoint("post-purchase") }),
    response(9, "fast"),
  ]);

  const [kept] = collector.rows("SELECT body FROM record WHERE body LIKE '%ada@%' ORDER BY id");
  expect(JSON.parse(String(kept?.body)).answers).toEqual([mail]);
  for (const table of ["answer", "question", "touchpoint"])
    expect(JSON.stringify(collector.rows(`SELECT * FROM ${table}`))).not.toContain(address);
  for (const query of ["", "?test=1"]) {
    const reply = await (await fetch(collector.at(`/dashboard/data${query}`))).text();
    expect(reply).toContain("fast");
    expect(reply).not.toContain(address);
    expect(reply).not.toContain(mail.consent);
  }
});

test.each([
  ["an address without consent", { ...ANSWERS.contact, consent: undefined }, "answers[0].consent"],
  ["an address with an empty consent", { ...ANSWERS.contact, consent: "" }, "answers[0].consent"],
  ["a list of addresses", { ...ANSWERS.contact, value: ["a@example.com"] }, "answers[0].value"],
  ["a consent that is no text", { ...ANSWERS.contact, consent: true }, "answers[0].consent"],
  ["a rating without a scale", { question: "q", type: "rating", value: 3 }, "answers[0].scale"],
  ["a rating off its scale", { ...ANSWERS.rating, value: 11 }, "answers[0].value"],
  ["half a point", { ...ANSWERS.rating, value: 2.5 }, "answers[0].value"],
  ["a rating on a scale that is upside down", { ...ANSWERS.rating, scale: [10, 1], value: 5 }, "answers[0].value"],
  ["a third thumb", { ...ANSWERS.thumbs, value: 3 }, "answers[0].value"],
  ["a number for a choice", { ...ANSWERS.choice, value: 1 }, "answers[0].value"],
  ["52 options", { ...ANSWERS.choice, value: Array(52).fill("a") }, "answers[0].value"],
  ["a list within a list", { ...ANSWERS.choice, value: [["a"]] }, "answers[0].value"],
  ["a list for a comment", { question: "q", type: "text", value: ["a"] }, "answers[0].value"],
  ["a list for a feeling", { ...ANSWERS.emotion, value: ["angry"] }, "answers[0].value"],
  ["a feeling beyond all others", { ...ANSWERS.emotion, valence: 2 }, "answers[0].valence"],
  ["a type of nobody's", { question: "q", type: "constructor", value: 1 }, "answers[0].type"],
])("%s is rejected, and its neighbours are accepted", async (_, answer, field) => {
  const collector = await openCollector();
  const [before, bad, after] = [response(9), answered([answer]), answered([ANSWERS.contact])];
  const { results } = await collector.post([before, bad, after]);
  const verdicts = new Map(results.map((result) => [result.id, result]));
  expect(verdicts.get(bad.id)).toMatchObject({ status: "rejected", code: "invalid", field });
  for (const { id } of [before, after]) expect(verdicts.get(id)).toMatchObject({ status: "accepted" });
  expect(collector.rows()).toHaveLength(2);
  expect((await collector.report()).touchpoints).toHaveLength(1);
});

test("S56: names that mean something to a database or to a language are names like any other", async () => {
  const collector = await openCollector();
  const hostile = ["__proto__", "constructor", "'; DROP TABLE answer; --", "<script>alert(1)</script>"];
  const records = hostile.map((name) =>
    answered([
      { question: name, type: "choice", value: [name], order: [name] },
      { question: `${name}.other`, type: "text", value: name },
    ]),
  );
  const { results } = await collector.post(records);
  expect(results.map(({ status }) => status)).toEqual(hostile.map(() => "accepted"));
  const { comments } = await collector.report();
  expect(comments.map(({ text }) => text).sort()).toEqual([...hostile].sort());
});

test("half a character in a list costs the record that has it", async () => {
  const collector = await openCollector();
  const { results } = await collector.post([
    answered([{ ...ANSWERS.choice, value: ["ok", "half \ud83d"] }]),
    response(3),
  ]);
  expect(results.map(({ status }) => status).sort()).toEqual(["accepted", "rejected"]);
});

test("a comment whose question has no words says none", async () => {
  const collector = await openCollector();
  await collector.post([answered([{ question: "q", type: "text", value: "hm" }], { promptId: newId() })]);
  const { comments } = await collector.report();
  expect(comments).toMatchObject([{ text: "hm" }]);
  expect(comments[0]).not.toHaveProperty("question");
});
