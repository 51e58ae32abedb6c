import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { printed } from "../helpers/printed.js";

const folder = fileURLToPath(new URL("../../dist/script", import.meta.url));
const root = fileURLToPath(new URL("../..", import.meta.url));
const read = (name: string) => readFileSync(join(folder, name));

test("integrity.json has the hash of every script that lies beside it", () => {
  const scripts = readdirSync(folder).filter((name) => name.endsWith(".js"));
  const hashes = scripts.map((name) => [name, `sha384-${createHash("sha384").update(read(name)).digest("base64")}`]);
  expect(JSON.parse(read("integrity.json").toString())).toEqual(Object.fromEntries(hashes));
});

test("the import map that docs/snippet.md makes of it has every script, where a CDN has it", async () => {
  const [code] = printed("docs/snippet.md", "js", "Integrity");
  const rooms = join(root, ".cache/snippets-run");
  mkdirSync(rooms, { recursive: true });
  writeFileSync(join(rooms, "import-map.mjs"), code);
  const show = `import("./import-map.mjs").then(({ importMap }) => console.log(importMap))`;
  const { stdout } = await promisify(execFile)(process.execPath, ["-e", show], { cwd: rooms });
  const [, json = ""] = /^<script type="importmap">(.*)<\/script>$/.exec(stdout.trim()) ?? [];
  const hashes = Object.entries<string>(JSON.parse(read("integrity.json").toString()));
  expect(JSON.parse(json)).toEqual({
    integrity: Object.fromEntries(hashes.map(([name, hash]) => [`https://cdn.example/sdk/${name}`, hash])),
  });
});
