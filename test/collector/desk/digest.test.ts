import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { openDesk } from "../../../examples/collector/src/desk/file/open-desk.js";
import { digestOf } from "../../../examples/collector/src/digest/digest-of.js";
import { toHtml } from "../../../examples/collector/src/digest/to-html.js";
import { toMarkdown } from "../../../examples/collector/src/digest/to-markdown.js";
import { openSqliteStore } from "../../../examples/collector/src/index.js";
import { response } from "../records.js";
import { comment, touchpoint, week } from "./a-week.js";
import { NOW, newCase } from "./open-test-desk.js";

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
    records.map((record) => ({ record, body: JSON.stringify(record), fingerprint: record.id, at, receivedAt: at })),
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
