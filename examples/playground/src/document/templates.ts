import recipes from "../../../../docs/recipes.md?raw";

export interface Template {
  readonly name: string;
  readonly text: string;
}

/** The ten recipes, as docs/recipes.md has them. */
export const templates: readonly Template[] = recipes
  .split(/^## /m)
  .slice(1)
  .flatMap((chapter) => {
    const [, text] = /```json\n(.*?)```/s.exec(chapter) ?? [];
    return text === undefined ? [] : [{ name: chapter.slice(0, chapter.indexOf("\n")), text }];
  });
