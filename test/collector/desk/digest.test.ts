import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { openDesk } from "../../../examples/collector/src/desk/file/open-desk.js";
import { type DigestInput, digestOf } from "../../../examples/collector/src/digest/digest-of.js";
import { toHtml } from "../../../examples/collector/src/digest/to-html.js";
import { toMarkdown } from "../../../examples/collector/src/digest/to-markdown.js";
import { openSqliteStore } from "../../../examples/collector/src/index.js";
import type { CommentReport, TouchpointReport } from "../../../examples/collector/src/report.js";
import { response } from "../records.js";
import { NOW, newCase } from "./open-test-desk.js";

type Score = NonNullable<TouchpointReport["score"]>;

function touchpoint(id: string, metric: Score["metric"], histogram: Score["histogram"], more = {}): TouchpointReport {
  const n = Object.values(histogram).reduce((sum, count) => sum + count, 0);
  return {
    ...{ id, stage: "purchase", audience: "customer", days: [], lastAt: NOW },
    score: { metric, question: "q", text: "How?", histogram },
    funnel: { shown: 4 * n, responded: n, completed: n, dismissed: 0 },
    ...more,
  };
}

function comment(id: string, text: string, more: Partial<CommentReport> = {}): CommentReport {
  return {
    id,
    touchpoint: "checkout",
    stage: "purchase",
    text,
    at: NOW,
    respondent: "user-7f3a",
    locale: "en",
    ...more,
  };
}

const week: DigestInput = {
  project: "shop",
  from: "2026-11-15",
  to: "2026-11-21",
  report: {
    at: NOW,
    touchpoints: [
      touchpoint("checkout", "ces", { 2: 40, 3: 10, 6: 10 }),
      touchpoint("post-purchase", "nps", { 10: 60, 8: 30, 2: 10 }),
      touchpoint("support-chat", "csat", { 5: 40, 4: 40, 1: 20 }),
      touchpoint("delivery", "nps", { 10: 3 }),
      touchpoint("new-page", "csat", { 5: 20 }),
      touchpoint("team", "nps", { 9: 12, 3: 8 }, { audience: "employee", stage: "work" }),
      touchpoint(
        "app-store",
        "nps",
        {},
        {
          ...{ score: undefined, funnel: { shown: 0, responded: 0, completed: 0, dismissed: 0 } },
          indirect: { positive: 3, neutral: 1, negative: 7, unknown: 2 },
        },
      ),
    ],
    comments: [
      comment("1:1", "Couldn't pay.\nThree | times!", { score: { metric: "ces", value: 1 } }),
      comment("2:1", "Great shop", { score: { metric: "nps", value: 10 } }),
      comment("3:1", "So bad", { source: "review", sentiment: { label: "negative", score: -0.5, words: [] } }),
      comment("4:1", "Terrible", { sentiment: { label: "negative", score: -0.5, words: [] } }),
      comment("5:1", "Good! Not.", {
        score: { metric: "nps", value: 2 },
        sentiment: { label: "positive", score: 0.5, words: [] },
      }),
      comment("6:1", "A fourth", { score: { metric: "nps", value: 0 } }),
    ],
  },
  before: [
    touchpoint("checkout", "ces", { 2: 10, 3: 10, 6: 60 }),
    touchpoint("post-purchase", "nps", { 10: 59, 8: 30, 2: 11 }),
    touchpoint("support-chat", "csat", { 5: 400, 4: 400, 1: 1200 }),
    touchpoint("new-page", "csat", { 5: 2 }),
    touchpoint(
      "team",
      "nps",
      { 9: 12, 3: 8 },
      { score: { metric: "nps", question: "other", text: "", histogram: { 9: 20 } } },
    ),
  ],
  cases: { new: 4, inProgress: 2, done: 1_203, overdue: 1 },
  alerts: [
    {
      ...{ id: 1, watch: "weekly", touchpoint: "checkout", metric: "ces", question: "q", at: NOW, difference: -2.1 },
      before: { from: "2026-10-18", to: "2026-11-14", histogram: {} },
      after: { from: "2026-11-15", to: "2026-11-21", histogram: {} },
      ...{ releases: ["v2.3", "v2.4"], overAt: null, over: null },
    },
  ],
};

test("what is worth knowing of a week, in plain words", () => {
  expect(toMarkdown(digestOf(week))).toMatchInlineSnapshot(`
    "# Feedback: shop, 2026-11-15 to 2026-11-21

    **Checkout (CES 2.8) is the weakest link.**

    ## Alerts

    - Checkout fell by 2.1 in the days until 2026-11-21. Released in those days: v2.3, v2.4.

    ## Touchpoints

    | touchpoint | score | 95% interval | against the days before | answered |
    |---|---|---|---|---|
    | Checkout | CES 2.8 | 2.5 to 3.2, of 60 answers | fell by 2.3, more than chance | 25% of 240 |
    | Post-purchase | NPS 50 | 37 to 63, of 100 answers | no change beyond chance | 25% of 400 |
    | Support chat | CSAT 80% | 71% to 87%, of 100 answers | rose by 40 points, more than chance | 25% of 400 |
    | Delivery | NPS – | too few answers: 3 | – | 25% of 12 |
    | New page | CSAT 100% | 84% to 100%, of 20 answers | too few answers before to compare | 25% of 80 |

    ## Those who work here

    | touchpoint | score | 95% interval | against the days before | answered |
    |---|---|---|---|---|
    | Team | eNPS 20 | −21 to 56, of 20 answers | asks another question now | 25% of 80 |

    ## Cases

    4 new, 2 in progress; 1 overdue; 1,203 done

    ## Worth reading

    > “Couldn't pay. Three \\| times!”
    >
    > Checkout, CES 1, November 21

    > “Terrible”
    >
    > Checkout, November 21

    > “Good! Not.”
    >
    > Checkout, NPS 2, November 21

    ## Said without being asked

    - App store: 3 good, 1 mixed, 7 bad, 2 undecided
    "
  `);
});

test("the mail says the same", async () => {
  const html = await toHtml(digestOf(week));
  expect(html).toMatchSnapshot();
  const { customers, headline, alerts } = digestOf(week);
  for (const said of [headline, ...alerts, ...customers.flatMap((row) => Object.values(row))])
    expect(html).toContain(said);
  // Nothing is loaded, and nothing has a colour that would vanish at night.
  expect(html).not.toMatch(/<(img|script|link|style|a)\b|url\(|background/);
});

test("nothing said is nothing made up", () => {
  const empty = digestOf({
    ...week,
    report: { at: NOW, touchpoints: [], comments: [] },
    before: [],
    cases: undefined,
    alerts: [],
  });
  expect(toMarkdown(empty)).toBe(`# Feedback: shop, 2026-11-15 to 2026-11-21

**Too few answers to name a weakest link.**

## Touchpoints

Nobody was asked.
`);
});

const HOSTILE = `<img src=x onerror=alert(1)> [click](javascript:alert(1)) **b** \`c\` | x\u202e\u001b[31m\n# H & "q"`;

test("S72: what people wrote is text, in Markdown, in a mail and on a terminal; so is what a touchpoint is called", async () => {
  const report = {
    at: NOW,
    touchpoints: [touchpoint(HOSTILE, "nps", { 0: 20 }), touchpoint("other", "nps", { 10: 20 })],
    comments: [comment("1:1", HOSTILE, { touchpoint: HOSTILE, score: { metric: "nps", value: 0 } })],
  };
  const digest = digestOf({
    ...week,
    project: HOSTILE,
    report,
    before: [],
    alerts: [{ ...week.alerts[0], touchpoint: HOSTILE, releases: [HOSTILE] } as never],
  });
  const html = await toHtml(digest);
  const markdown = toMarkdown(digest);
  expect(html).not.toMatch(/<img|<b>/);
  expect(html).toContain("&lt;img src=x onerror=alert(1)&gt;");
  for (const text of [html, markdown]) expect(text.replaceAll("\n", "")).not.toMatch(/\p{Cc}|\u202e/u);
  expect(markdown).not.toMatch(/(^|[^\\])[<[`]/m);
  expect(markdown).not.toMatch(/^# H/m);
  // A table has the columns it has.
  const rows = markdown.split("\n").filter((line) => line.startsWith("|"));
  for (const row of rows) expect(row.match(/(?<!\\)\|/g)).toHaveLength(6);
});

test("a long comment is cut, between characters", () => {
  const report = {
    ...week.report,
    comments: [comment("1:1", "👍🏽".repeat(400), { score: { metric: "nps", value: 0 } })],
  };
  const [{ text } = { text: "" }] = digestOf({ ...week, report }).comments;
  expect([...text].length).toBeLessThan(302);
  expect(text).toMatch(/^(👍🏽)+👍?…$/u);
});

test("the command prints it, of the store and the desk that the variables name", async () => {
  const folder = await mkdtemp(join(tmpdir(), "earshot-digest-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const store = openSqliteStore(join(folder, "feedback.sqlite"));
  const at = Date.parse("2026-11-20T12:00:00Z");
  const records = [...Array.from({ length: 12 }, () => response(10)), response(1, "The page is broken.")];
  await store.append(
    "shop",
    records.map((record) => ({ record, fingerprint: record.id, at, receivedAt: at })),
  );
  await store.close();
  const desk = openDesk(join(folder, "desk.sqlite"));
  desk.cases.open("shop", newCase());
  desk.close();

  const script = fileURLToPath(new URL("../../../examples/collector/src/digest.ts", import.meta.url));
  const run = (...args: string[]) =>
    promisify(execFile)(process.execPath, ["--import", "tsx", script, ...args], {
      env: { ...process.env, DATA: join(folder, "feedback.sqlite"), PROJECT: "shop" },
    });
  const { stdout } = await run("--to", "2026-11-21");
  expect(stdout).toContain("# Feedback: shop, 2026-11-15 to 2026-11-21");
  expect(stdout).toContain("| Post-purchase | NPS 85 |");
  expect(stdout).toContain("> “The page is broken.”");
  expect(stdout).toContain("1 new, 0 in progress");
  expect((await run("--to", "2026-11-21", "--html")).stdout).toMatch(/^<!doctype html>/);
  await expect(run("--days", "0")).rejects.toThrow("--days 0: expected a whole number from 1 to 999");
  await expect(run("--to", "yesterday")).rejects.toThrow("--to yesterday: expected a day like 2026-11-30");
});
