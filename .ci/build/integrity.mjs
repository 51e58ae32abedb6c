import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Writes `integrity.json`: the hash of each script of the folder, as an `integrity` attribute, an import map and a
 * Content Security Policy have it. To be the last that is written there.
 *
 * @returns {import("rollup").Plugin}
 */
export function integrity() {
  return {
    name: "integrity",
    writeBundle({ dir }) {
      const scripts = readdirSync(dir).filter((name) => name.endsWith(".js"));
      const hashes = Object.fromEntries(scripts.sort().map((name) => [name, hashOf(readFileSync(join(dir, name)))]));
      writeFileSync(join(dir, "integrity.json"), `${JSON.stringify(hashes, null, 2)}\n`);
    },
  };
}

/** @param {Buffer} bytes */
const hashOf = (bytes) => `sha384-${createHash("sha384").update(bytes).digest("base64")}`;
