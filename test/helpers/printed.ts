import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = new URL("../../", import.meta.url);
const namesIn = (folder: string) => readdirSync(fileURLToPath(new URL(folder, root)));
const isThere = (path: string) => existsSync(new URL(path, root));

/** Every page that has something to copy. What is in `docs/reference` is made of the types, and held to them. */
export const pages: readonly string[] = [
  ...["README.md", "CONTRIBUTING.md", "SECURITY.md"],
  ...["docs", "docs/decisions"].flatMap((folder) =>
    namesIn(folder).flatMap((name) => (name.endsWith(".md") ? [`${folder}/${name}`] : [])),
  ),
  ...["examples", "test"]
    .flatMap((folder) => namesIn(folder).map((name) => `${folder}/${name}/README.md`))
    .filter(isThere),
];

/** What stands between fences. */
export interface Block {
  readonly page: string;
  /** The heading that it is under. */
  readonly heading: string;
  /** As the fence says; empty where it says nothing. */
  readonly language: string;
  /** What it is to be saved as, where the fence says that behind the language. */
  readonly file?: string;
  readonly code: string;
  /** Of the opening fence, from 1. */
  readonly line: number;
}

/**
 * What stands between fences on a page, in its order.
 *
 * @param page its path from the root
 * @param language only what is in this one; who names it runs them, see `printed()`
 */
export function blocksOf(page: string, language?: string): Block[] {
  const blocks: Block[] = [];
  let heading = "";
  let open: { fence: string; language: string; file: string | undefined; line: number; code: string } | undefined;
  for (const [i, line] of readFileSync(new URL(page, root), "utf8").split("\n").entries()) {
    const [, fence = "", language = "", file] = /^\s*(`{3,})(\S*)(?: (\S+))?\s*$/.exec(line) ?? [];
    if (!open && fence) open = { fence, language, file, line: i + 1, code: "" };
    else if (open && line.trim() === open.fence) {
      const { fence: _, file, ...block } = open;
      blocks.push({ page, heading, ...block, ...(file && { file }) });
      open = undefined;
    } else if (open) open.code += `${line}\n`;
    else heading = /^#+ (.+)$/.exec(line)?.[1] ?? heading;
  }
  if (open) throw new Error(`${page}:${open.line}: this fence is never closed`);
  return language === undefined ? blocks : blocks.filter((block) => block.language === language);
}

/**
 * What a page prints in a language. Whoever asks for it runs it: `test/rules/snippets/ledger.test.ts` finds these calls,
 * and complains of what is printed and not asked for. So say where it is in literals.
 *
 * @param page its path from the root: `docs/snippet.md`
 * @param language `""` for a fence that names none
 * @param heading only what is under this one; the whole page unless told
 * @throws where there is none
 */
export function printed(page: string, language: string, heading?: string): [string, ...string[]] {
  const [first, ...more] = blocksOf(page, language)
    .filter((block) => heading === undefined || block.heading === heading)
    .map(({ code }) => code);
  if (first === undefined)
    throw new Error(`${page} has no block of ${language || "plain text"}${heading ? ` under "${heading}"` : ""}`);
  return [first, ...more];
}

/**
 * The one block that a page prints in a language; see `printed()`.
 *
 * @throws where there is none, or one more: that one would be taken by nobody
 */
export function printedOnce(page: string, language: string, heading?: string): string {
  const [only, ...more] = printed(page, language, heading);
  if (more.length > 0)
    throw new Error(
      `${page} has several blocks of ${language || "plain text"}: take all by printed(), or say the heading`,
    );
  return only;
}
