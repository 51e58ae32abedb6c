import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { SentimentReport } from "../../examples/collector/src/report.js";

export type Label = SentimentReport["label"];

/** A text, and what people said of it. */
export interface Labelled {
  readonly text: string;
  readonly label: Label;
}

const requireOfCollector = createRequire(new URL("../../examples/collector/package.json", import.meta.url));
const LABELS: readonly Label[] = ["negative", "neutral", "positive"];

/**
 * 3,000 English sentences out of reviews on Amazon, IMDb and Yelp, half of them good and half bad, none of them neutral;
 * the package `sentiment` ships them.
 *
 * @see https://doi.org/10.24432/C57604 Kotzias et al., 2015
 */
export function shippedSentences(): Record<"amazon" | "imdb" | "yelp", Labelled[]> {
  const read = (name: string): Labelled[] => {
    const entries: { text?: string; class?: number }[] = requireOfCollector(`sentiment/test/fixtures/${name}.json`);
    // Each file ends with an entry that is no sentence.
    return entries.flatMap(({ text, class: good }): Labelled[] =>
      text && typeof good === "number" ? [{ text, label: good === 1 ? "positive" : "negative" }] : [],
    );
  };
  return { amazon: read("amazon"), imdb: read("imdb"), yelp: read("yelp") };
}

/** A line for each text: its label, a tab, the text. */
export function ownSentences(path: string): Labelled[] {
  const lines = readFileSync(path, "utf8").split(/\r?\n/);
  return lines.flatMap((line, at): Labelled[] => {
    if (line.trim() === "") return [];
    const [told, ...text] = line.split("\t");
    const label = LABELS.find((one) => one === told);
    if (!label) throw new Error(`${path}:${at + 1} begins with "${told}", expected ${LABELS.join(", ")} and a tab.`);
    return [{ label, text: text.join("\t") }];
  });
}
