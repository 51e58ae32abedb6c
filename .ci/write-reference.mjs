/**
 * `npm run docs`: writes anew what is made of something else: the tables of docs/touchpoints.md, of the schema and the
 * gates; docs/reference, of the types of the build; the stub in docs/snippet.md, of the build.
 */

import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pages } from "./api/pages.js";
import { withStub } from "./api/with-stub.js";
import { ensureBuilt } from "./ensure-built.mjs";
import { root } from "./project.mjs";
import { withTables } from "./reference/with-tables.js";

ensureBuilt();
const read = (path) => readFileSync(join(root, path), "utf8");

writeFileSync(join(root, "docs/touchpoints.md"), withTables(read("docs/touchpoints.md")));

const hash = JSON.parse(read("dist/script/integrity.json"))["earshot-stub.js"];
const snippet = withStub(read("docs/snippet.md"), read("dist/script/earshot-stub.js"), hash);
writeFileSync(join(root, "docs/snippet.md"), snippet);

const folder = join(root, "docs/reference");
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
for (const [name, text] of pages(root)) writeFileSync(join(folder, name), text);
