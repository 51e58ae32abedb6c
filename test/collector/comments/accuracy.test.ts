import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { sentimentOf } from "../../../examples/collector/src/comments/sentiment-of.js";
import { accuracyOf } from "../../bench/accuracy.js";
import { type Label, ownSentences, shippedSentences } from "../../bench/labelled-sentences.js";

const page = readFileSync(new URL("../../../docs/insight.md", import.meta.url), "utf8");
const judge = (text: string): Label => sentimentOf(text, "en").label;

test("the docs tell the accuracy that is measured", () => {
  const shipped = shippedSentences();
  const samples = {
    Amazon: shipped.amazon,
    IMDb: shipped.imdb,
    Yelp: shipped.yelp,
    all: Object.values(shipped).flat(),
  };
  for (const [name, sentences] of Object.entries(samples)) {
    const { n: _, ...shares } = accuracyOf(judge, sentences);
    expect(page).toContain(
      `| ${name} | ${Object.values(shares)
        .map((share) => `${share} %`)
        .join(" | ")} |`,
    );
  }
});

test("what isn't decided is wrong of all, and counts for nothing where decided", () => {
  const sentences = (["positive", "positive", "negative", "negative"] as const).map((label, i) => ({
    label,
    text: ["good", "Tuesday", "bad", "good"][i] ?? "",
  }));
  expect(accuracyOf(judge, sentences)).toEqual({
    ...{ n: 4, decided: 75, rightWhereDecided: 66.7, rightOfAll: 50, goodFound: 50, badFound: 50 },
  });
});

test("a sample of one's own is read line by line, and told where it is wrong", () => {
  const folder = mkdtempSync(join(tmpdir(), "earshot-sample-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "own.tsv");
  writeFileSync(file, "positive\tgood\twith a tab\r\n\nneutral\tso so\n");
  expect(ownSentences(file)).toEqual([
    { label: "positive", text: "good\twith a tab" },
    { label: "neutral", text: "so so" },
  ]);
  writeFileSync(file, "negative\tbad\ngood\tyes\n");
  expect(() => ownSentences(file)).toThrow(`${file}:2 begins with "good"`);
});
