import type { TouchpointsConfig } from "../../../src/index.js";
import { blocksOf } from "../../helpers/printed.js";

/** The recipes of docs/recipes.md, as they are written there: by their headings, the JSON that can be copied. */
export const recipes: ReadonlyMap<string, string> = new Map(
  blocksOf("docs/recipes.md", "json").map(({ heading, code }) => [heading, code]),
);

export function recipe(heading: string): TouchpointsConfig {
  const json = recipes.get(heading);
  if (!json) throw new Error(`docs/recipes.md has no "${heading}"; it has: ${[...recipes.keys()].join(", ")}`);
  return JSON.parse(json);
}
