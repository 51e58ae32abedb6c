import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { doors } from "../../.ci/api/doors.js";
import { pages } from "../../.ci/api/pages.js";
import { readDoors } from "../../.ci/api/read-doors.js";
import { withStub } from "../../.ci/api/with-stub.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const read = (path: string) => readFileSync(join(root, path), "utf8");
const made = pages(root);
const told = readDoors(doors(root)).flatMap(({ door, exported }) => exported.map((each) => ({ door, ...each })));

test("docs/reference is what the types of the build make of it; `npm run docs` writes it anew", () => {
  expect(readdirSync(join(root, "docs/reference")).sort()).toEqual([...made.keys()].sort());
  for (const [name, text] of made) expect(read(`docs/reference/${name}`), name).toBe(text);
});

test("the stub in docs/snippet.md is the build's; `npm run docs` writes it anew", () => {
  const page = read("docs/snippet.md");
  const hash = JSON.parse(read("dist/script/integrity.json"))["earshot-stub.js"];
  expect(withStub(page, read("dist/script/earshot-stub.js"), hash)).toBe(page);
});

test("every function and class says what it does, and speaks of parameters that it has", () => {
  const callable = told.filter(({ kind }) => kind === "function" || kind === "class");
  expect(callable.length).toBeGreaterThan(10);
  expect(callable.filter(({ words }) => words === "").map(({ door, name }) => `${door.name} ${name}`)).toEqual([]);
  const strange = callable.flatMap(({ name, code, tags }) =>
    tags
      .filter((tag) => tag.name === "param" && !new RegExp(`\\b${tag.text.split(/\s/)[0]}\\b`).test(code))
      .map(({ text }) => `${name}: ${text}`),
  );
  expect(strange).toEqual([]);
});

test("every link leads to what it is called", () => {
  const anchor = (heading: string) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\w -]/g, "")
      .replaceAll(" ", "-");
  const headings = (page: string) =>
    [...(made.get(page) ?? "").matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) => heading);
  for (const [name, text] of made)
    for (const [link, called, page = "", to] of text.matchAll(/\[`([^`]+)`\]\(([\w-]+\.md)(?:#([\w-]+))?\)/g)) {
      // Of headings that are written alike a link leads to the first.
      const found = headings(page).find((heading) => to === undefined || anchor(heading) === to);
      expect(found, `${link} in ${name}`).toBe(to === undefined ? `The door \`${called}\`` : called);
    }
});
