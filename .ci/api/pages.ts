import { doorPage } from "./door-page.js";
import { doors } from "./doors.js";
import { readDoors } from "./read-doors.js";

/** The pages of docs/reference by their file names. @param root the folder of the checkout, with a build in it */
export function pages(root: string): ReadonlyMap<string, string> {
  const all = readDoors(doors(root));
  const index = all.map(({ door, exported }) => {
    const types = exported.filter(({ kind }) => kind === "type");
    const values = exported.filter((each) => !types.includes(each)).map(({ name }) => `\`${name}\``);
    return `- [\`${door.name}\`](${door.page}): ${[...values.sort(), `${types.length} types`].join(", ")}`;
  });
  return new Map([
    ["README.md", `# Reference\n\nWhat each door of the package exports, out of its types:\n\n${index.join("\n")}\n`],
    ...all.map((contents) => [contents.door.page, doorPage(contents)] as const),
  ]);
}
