import { z } from "zod";
import { WEBHOOK_EVENTS } from "../webhooks/outbox.js";

const name = z.string().regex(/^[\w.-]{1,100}$/, "expected a name of at most 100 letters, digits and - _ .");
const text = z.string().trim().min(1, "expected words").max(200, "expected at most 200 characters");
const names = z.array(z.string().min(1).max(200)).min(1, "expected at least one");
const day = z.iso.date("expected a day like 2026-11-21");
const webPage = z.url({ protocol: /^https?$/, error: "expected an address like https://feedback.example/dashboard" });

const SCALES = { nps: [0, 10], csat: [1, 5], ces: [1, 7] } as const;
const score = z.number("expected a score");

/** What a response has to be; all of it. */
const when = z
  .strictObject({
    touchpoints: names.exactOptional(),
    stages: names.exactOptional(),
    audience: z.enum(["customer", "employee"]).exactOptional(),
    metric: z.enum(["nps", "csat", "ces"]).exactOptional(),
    atMost: score.exactOptional(),
    atLeast: score.exactOptional(),
    sentiment: z.enum(["negative", "neutral", "positive"]).exactOptional(),
    words: z.array(text).min(1, "expected at least one word").max(100).exactOptional(),
    consented: z.boolean().exactOptional(),
    mentions: z.boolean().exactOptional(),
  })
  .superRefine(({ metric, atMost, atLeast, ...others }, context) => {
    const complain = (message: string, path: string) => context.addIssue({ code: "custom", path: [path], message });
    if (metric) {
      const [low, high] = SCALES[metric];
      if (atMost === undefined && atLeast === undefined)
        complain(`expected "atMost" or "atLeast" beside it: { "metric": "${metric}", "atMost": ${low} }`, "metric");
      for (const [key, bound] of Object.entries({ atMost, atLeast }))
        if (bound !== undefined && (bound < low || bound > high))
          complain(`expected ${low} to ${high}, the scale of ${metric}`, key);
    } else if (atMost !== undefined || atLeast !== undefined)
      complain('expected one beside "atMost" and "atLeast": "nps", "csat" or "ces"', "metric");
    else if (Object.keys(others).length === 0)
      context.addIssue({ code: "custom", message: 'expected a condition: { "metric": "nps", "atMost": 6 }' });
  });

const rule = z.strictObject({
  id: name,
  project: name.exactOptional(),
  when,
  open: z.strictObject({
    title: text,
    owner: text.exactOptional(),
    dueHours: z.number().positive("expected hours, more than 0").max(8_760).exactOptional(),
  }),
});

const watch = z.strictObject({
  id: name,
  project: name.exactOptional(),
  touchpoints: names.exactOptional(),
  days: z.int().min(1, "expected days, 1 or more").max(90).default(7),
  baselineDays: z.int().min(1, "expected days, 1 or more").max(365).default(28),
  minimum: z.int().min(2, "expected at least 2 answers").default(30),
  confidence: z.number().min(0.5).lt(1, "expected less than 1, such as 0.99").default(0.99),
});

const webhook = z.strictObject({
  id: name,
  project: name.exactOptional(),
  url: z.url({ protocol: /^https?$/, error: "expected an address like https://hooks.example/feedback" }),
  secret: z.string().refine(isSecret, 'expected "whsec_" and 24 to 64 bytes in base64: openssl rand -base64 32'),
  events: z.array(z.enum(WEBHOOK_EVENTS)).min(1, "expected at least one event"),
  detail: z.boolean().default(false),
});

const noTwice = (list: readonly { readonly id: string }[]) => new Set(list.map(({ id }) => id)).size === list.length;
const listOf = <T extends z.ZodType<{ readonly id: string }>>(item: T) =>
  z.array(item).refine(noTwice, "expected an id of its own for each");

/** The file that says what is to be done about answers: see docs/closing-the-loop.md. */
export const rulesFile = z.strictObject({
  since: day.exactOptional(),
  dashboard: webPage.exactOptional(),
  rules: listOf(rule).default([]),
  alerts: listOf(watch).default([]),
  webhooks: listOf(webhook).default([]),
});

export type Rules = z.infer<typeof rulesFile>;
export type Rule = z.infer<typeof rule>;
export type Watch = z.infer<typeof watch>;
export type Webhook = z.infer<typeof webhook>;

function isSecret(value: string): boolean {
  const base64 = /^whsec_([A-Za-z0-9+/]+={0,2})$/.exec(value)?.[1] ?? "";
  const bytes = Buffer.from(base64, "base64");
  return bytes.length >= 24 && bytes.length <= 64 && bytes.toString("base64") === base64;
}
