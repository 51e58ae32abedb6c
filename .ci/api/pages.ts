import { doorPage } from "./door-page.js";
import { doors } from "./doors.js";
import { readDoors } from "./read-doors.js";

const WORDS = `What each door of the package exports, out of its types. The package is ESM only: TypeScript finds the doors with
\`moduleResolution\` \`bundler\`, \`node16\` or \`nodenext\`; CommonJS can \`require\` them in Node 20.19 and later.`;

/** The pages of docs/reference by their file names. @param root the folder of the checkout, with a build in it */
export function pages(root: string): ReadonlyMap<string, string> {
  const all = readDoors(doors(root));
  const index = all.map(({ door, exported }) => {
    const types = exported.filter(({ kind }) => kind === "type");
    const values = exported.filter((each) => !types.includes(each)).map(({ name }) => `\`${name}\``);
    return `- [\`${door.name}\`](${door.page}): ${[...values.sort(), `${types.length} types`].join(", ")}`;
  });
  return new Map([
    ["README.md", `# Reference\n\n${WORDS}\n\n${index.join("\n")}\n`],
    ...all.map((contents) => [contents.door.page, doorPage(contents)] as const),
  ]);
}
