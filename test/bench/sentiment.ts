/**
 * `npm run bench:sentiment`: how often the sentiment of a comment is right, beside the library that ships the sample.
 * `npm run bench:sentiment -- FILE LOCALE` takes comments of your own instead: a line for each, `positive`, `negative`
 * or `neutral`, a tab, the text.
 */
import { createRequire } from "node:module";
import { sentimentOf } from "../../examples/collector/src/comments/sentiment-of.js";
import { accuracyOf } from "./accuracy.js";
import { type Label, ownSentences, shippedSentences } from "./labelled-sentences.js";

const [file, locale = "en"] = process.argv.slice(2);
const ours = (text: string): Label => sentimentOf(text, locale).label;

if (file) console.table({ [file]: accuracyOf(ours, ownSentences(file)) });
else {
  const shipped = shippedSentences();
  const rows = Object.entries({ ...shipped, all: Object.values(shipped).flat() }).flatMap(([name, sentences]) => [
    [name, accuracyOf(ours, sentences)],
    [`${name}, by sentiment`, accuracyOf(theirs(), sentences)],
  ]);
  console.table(Object.fromEntries(rows));
}

function theirs(): (text: string) => Label {
  const Sentiment = createRequire(new URL("../../examples/collector/package.json", import.meta.url))("sentiment");
  const analyzer = new Sentiment();
  return (text) => {
    const { score, words } = analyzer.analyze(text);
    if (words.length === 0) return "unknown";
    return score === 0 ? "neutral" : score > 0 ? "positive" : "negative";
  };
}
