import { execFile } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { printedOnce } from "../../helpers/printed.js";

/** Inside the repository, so that the package is found by walking up. */
const ROOM = fileURLToPath(new URL("../../../.cache/snippets-run", import.meta.url));

/** What docs/snippet.md makes on a server: the import map with the hashes of what the tag loads. */
export async function importMap(): Promise<string> {
  mkdirSync(ROOM, { recursive: true });
  writeFileSync(join(ROOM, "import-map.mjs"), printedOnce("docs/snippet.md", "js", "Integrity"));
  const show = `import("./import-map.mjs").then(({ importMap }) => console.log(importMap))`;
  const { stdout } = await promisify(execFile)(process.execPath, ["-e", show], { cwd: ROOM });
  return stdout.trim();
}
