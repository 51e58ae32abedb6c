import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { importMap } from "./snippets/import-map.js";

const folder = fileURLToPath(new URL("../../dist/script", import.meta.url));
const read = (name: string) => readFileSync(join(folder, name));

test("integrity.json has the hash of every script that lies beside it", () => {
  const scripts = readdirSync(folder).filter((name) => name.endsWith(".js"));
  const hashes = scripts.map((name) => [name, `sha384-${createHash("sha384").update(read(name)).digest("base64")}`]);
  expect(JSON.parse(read("integrity.json").toString())).toEqual(Object.fromEntries(hashes));
});

test("the import map that docs/snippet.md makes of it has every script, where a CDN has it", async () => {
  const [, json = ""] = /^<script type="importmap">(.*)<\/script>$/.exec(await importMap()) ?? [];
  const hashes = Object.entries<string>(JSON.parse(read("integrity.json").toString()));
  expect(JSON.parse(json)).toEqual({
    integrity: Object.fromEntries(hashes.map(([name, hash]) => [`https://cdn.example/sdk/${name}`, hash])),
  });
});
