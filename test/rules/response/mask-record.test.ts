import { expect, test } from "vitest";
import type { ResponseRecord, WireRecord } from "../../../src/model/wire.js";
import { maskRecord } from "../../../src/response/mask-record.js";
import { record as recordSchema } from "../../../src/schema/index.js";

const base = {
  id: "0190163d-8694-739b-aea5-966c26f8ad90",
  rev: 1,
  at: "2026-11-25T09:30:00.000Z",
  test: false,
  promptId: "0190163d-8694-739b-aea5-966c26f8ad91",
  touchpoint: { id: "post-purchase", stage: "purchase", revision: 1, audience: "customer" },
  respondent: { anonymousId: "0190163d-8694-739b-aea5-966c26f8ad92", userId: "ann@example.com", accountId: "acme" },
  locale: "en",
  context: { path: "/orders/ann", referrerHost: "example.com", device: "mobile", session: "s" },
  traits: { mail: "ann@example.com" },
} as const;

const response = {
  ...base,
  kind: "response",
  answers: [
    { question: "nps", type: "nps", value: 9, scale: [0, 10] },
    { question: "wrong", type: "choice", value: ["broken", "other"] },
    { question: "wrong.other", type: "text", value: "call 030 1234567" },
    { question: "why", type: "text", value: "I am ann@example.com" },
    { question: "mail", type: "contact", value: "ann@example.com", consent: "You may write to me." },
  ],
  complete: true,
  durationMs: 1,
} as const satisfies ResponseRecord;

const shown = { ...base, kind: "shown" } as const satisfies WireRecord;

test("comments are masked, words beside a choice too; what was given on purpose is kept", () => {
  const masked = maskRecord(response);
  expect(masked).toEqual({
    ...response,
    answers: response.answers.map((answer) => {
      const words = { why: "I am [email]", "wrong.other": "call [phone]" }[answer.question as string];
      return words ? { ...answer, value: words } : answer;
    }),
  });
  expect(response.answers[3].value).toContain("ann@");
  expect(maskRecord(shown)).toEqual(shown);
});

test("a masked comment is never longer than the wire takes", () => {
  const value = "a@b.c ".repeat(1_666);
  const answers = [{ question: "why", type: "text", value }] as const;
  expect(recordSchema.safeParse(maskRecord({ ...response, answers })).error).toBeUndefined();
});
