import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const isFolder = (path: string) => statSync(join(root, path)).isDirectory();

/** Every file below a folder. */
const filesIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
    .filter((path) => !path.includes("/node_modules/") && !isFolder(path));

const docs = filesIn("docs");
const isPage = (path: string) => path.endsWith(".md");
const pages = [
  ...["README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md"],
  ...docs.filter(isPage),
  ...readdirSync(join(root, "examples")).map((name) => `examples/${name}/README.md`),
  ...["test/faults/README.md", "test/threats/README.md"],
].filter((path) => existsSync(join(root, path)));

/** A page without its code, where `[` and `#` mean something else. */
const prose = (page: string) => readFileSync(join(root, page), "utf8").replaceAll(/^ *```.*?^ *```/gms, "");

interface Link {
  /** As it is written. */
  readonly to: string;
  /** From the root of the project. */
  readonly path: string;
  readonly anchor: string | undefined;
}

/** Links and pictures within the project. */
const linksOf = (page: string): Link[] =>
  [...prose(page).matchAll(/\]\((?!\w+:)([^)\s]+)\)/g)].map(([, to = ""]) => {
    const [file, anchor] = to.split("#");
    return { to, path: file ? posix.join(posix.dirname(page), file).replace(/\/$/, "") : page, anchor };
  });

/** What headings are called in links, as GitHub does it. */
const anchorsOf = (page: string) =>
  [...prose(page).matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\w -]/g, "")
      .replaceAll(" ", "-"),
  );

describe.each(pages)("%s", (page) => {
  test("its links lead somewhere", () => {
    expect(linksOf(page).filter(({ path }) => !existsSync(join(root, path)))).toEqual([]);
  });

  test("its links lead to headings that there are", () => {
    const lost = linksOf(page).filter(
      ({ path, anchor }) => anchor !== undefined && isPage(path) && !anchorsOf(path).includes(anchor),
    );
    expect(lost).toEqual([]);
  });
});

test("every page of the docs is found from their index", () => {
  const found = new Set(["docs/README.md"]);
  for (const page of found) {
    for (const { path } of linksOf(page)) {
      if (!path.startsWith("docs/") || !existsSync(join(root, path))) continue;
      // Who opens a folder sees what is in it.
      for (const file of isFolder(path) ? filesIn(path) : [path]) if (isPage(file)) found.add(file);
    }
  }
  expect(docs.filter((path) => isPage(path) && !found.has(path))).toEqual([]);
});

test("every picture of the docs is on a page, and light", () => {
  const shown = new Set(pages.flatMap(linksOf).map(({ path }) => path));
  const pictures = docs.filter((path) => !isPage(path));
  expect(pictures.filter((path) => !shown.has(path))).toEqual([]);
  expect(pictures.filter((path) => statSync(join(root, path)).size > 200_000)).toEqual([]);
});
