import { EVERYWHERE, type Scenario, unless } from "../scenario.js";

const ODD = [
  "emoji cut in half: \ud83d",
  "NUL \u0000 in it",
  "‮right to left‬",
  "👩‍👩‍👧‍👦 é é",
  "\udc00 lone",
  "\\u0000 {{x}} <b>",
];

/** What is in the records. */
export const shape: readonly Scenario[] = [
  {
    id: "R90",
    title: "texts that databases choke on arrive well-formed",
    engines: EVERYWHERE,
    async run(scene) {
      const tab = await scene.enter();
      await tab.evaluate(async (texts) => {
        for (const [i, text] of texts.entries()) await window.say(`odd-${i}`, `odd-${i}`.concat(" ", text));
      }, ODD);
      const outcome = await scene.settle(tab);
      const rows = scene.line.collector.stored("response").map(({ answers }) => String(answers[1]?.value));
      const broken = rows.filter((text) => /\p{Surrogate}/u.test(text) || text.includes("\u0000"));
      return {
        ...outcome,
        lost: [],
        also: unless(
          [rows.length === ODD.length, `${rows.length} rows`],
          [broken.length === 0, `broken: ${JSON.stringify(broken)}`],
        ),
      };
    },
  },
];
