import type { DoorContents, Named } from "./read-doors.js";

const KINDS = [
  ["function", "Functions"],
  ["class", "Classes"],
  ["value", "Constants"],
  ["type", "Types"],
] as const;

/** The page of a door. */
export function doorPage({ door, exported, inner, others }: DoorContents): string {
  const chapters = KINDS.flatMap(([kind, title]) =>
    chapter(
      title,
      exported.filter((each) => each.kind === kind),
    ),
  );
  const elsewhere = [...others].sort(byName).map(([name, { page }]) => `[\`${name}\`](${page}#${name.toLowerCase()})`);
  return [
    `# The door \`${door.name}\``,
    "Made from the types of the build by `npm run docs`.",
    ...chapters,
    ...chapter("What these name", inner, "They can't be imported by their names, and may be called otherwise one day."),
    ...(elsewhere.length ? ["## Told of elsewhere", elsewhere.join(" · ")] : []),
  ]
    .join("\n\n")
    .concat("\n");
}

const byName = ([a]: readonly [string, ...unknown[]], [b]: readonly [string, ...unknown[]]) => (a < b ? -1 : 1);

function chapter(title: string, all: readonly Named[], words?: string): readonly string[] {
  if (!all.length) return [];
  const sorted = [...all].sort((a, b) => byName([a.name], [b.name]));
  return [`## ${title}`, ...(words ? [words] : []), ...sorted.flatMap(entry)];
}

function entry({ name, code, words, tags }: Named): readonly string[] {
  const tagged = (tag: string) => tags.filter((each) => each.name === tag).map(({ text }) => text);
  const lines = [
    ...tagged("param").map((text) => `- ${text.replace(/^(\S+)\s+/, "`$1`: ")}`),
    ...tagged("returns").map((text) => `- Returns ${text}`),
    ...tagged("throws").map((text) => `- Throws ${text.replace(/^\{?(\w+)\}?/, "`$1`")}`),
    ...tagged("see").map((text) => `- See ${text}`),
  ].map(inOneLine);
  return [
    `### ${name}`,
    ...(words ? [inOneLine(words)] : []),
    ["```ts", code, "```"].join("\n"),
    ...(lines.length ? [lines.join("\n")] : []),
    ...tagged("example").map((text) => ["```ts", text, "```"].join("\n")),
  ];
}

/** Paragraphs and lists stay; lines within them were broken for the source. */
const inOneLine = (text: string) =>
  text
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.replaceAll(/\s*\n(?!- )\s*/g, " "))
    .join("\n\n");
