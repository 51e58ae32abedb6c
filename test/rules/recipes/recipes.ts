import { readFileSync } from "node:fs";
import type { TouchpointsConfig } from "../../../src/index.js";

const page = readFileSync(new URL("../../../docs/recipes.md", import.meta.url), "utf8");

/** The recipes of docs/recipes.md, as they are written there: by their headings, the JSON that can be copied. */
export const recipes: ReadonlyMap<string, string> = new Map(
  page
    .split(/^## /m)
    .slice(1)
    .map((chapter) => [chapter.slice(0, chapter.indexOf("\n")), /```json\n(.*?)```/s.exec(chapter)?.[1] ?? ""]),
);

export function recipe(heading: string): TouchpointsConfig {
  const json = recipes.get(heading);
  if (!json) throw new Error(`docs/recipes.md has no "${heading}"; it has: ${[...recipes.keys()].join(", ")}`);
  return JSON.parse(json);
}
