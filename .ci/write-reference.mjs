/** `npm run docs`: writes the tables of docs/touchpoints.md anew, from the schema and the gates. */

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./project.mjs";
import { withTables } from "./reference/with-tables.js";

const page = join(root, "docs/touchpoints.md");
writeFileSync(page, withTables(readFileSync(page, "utf8")));
