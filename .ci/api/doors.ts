import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A subpath of the package that has types. */
export interface Door {
  /** As it is imported: `earshot/metrics`. */
  readonly name: string;
  /** Path of its types. */
  readonly types: string;
  /** File name of its page. */
  readonly page: string;
}

/** The doors in the order in which package.json names them. @param root the folder of the checkout */
export function doors(root: string): readonly Door[] {
  const { name, exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  return Object.entries(exports as Record<string, string | { readonly types: string }>).flatMap(([subpath, target]) => {
    if (typeof target === "string") return [];
    const door = subpath.replace(".", name);
    return [{ name: door, types: join(root, target.types), page: `${door.replaceAll("/", "-")}.md` }];
  });
}
