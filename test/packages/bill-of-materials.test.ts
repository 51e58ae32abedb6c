import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Spec, Validation } from "@cyclonedx/cyclonedx-library";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const read = (path: string) => readFileSync(join(root, path), "utf8");

interface Component {
  readonly "bom-ref": string;
  readonly type: "library" | "file";
  readonly name: string;
  readonly version?: string;
  readonly licenses?: readonly { readonly license: { readonly id: string } }[];
  readonly hashes: readonly { readonly alg: string; readonly content: string }[];
}
const text = read("dist/sbom.cdx.json");
const bill = JSON.parse(text) as {
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[];
};
const libraries = bill.components.filter(({ type }) => type === "library");
const files = bill.components.filter(({ type }) => type === "file");

test("the bill of materials is CycloneDX 1.6, and nothing in it changes from build to build", async () => {
  expect(await new Validation.JsonStrictValidator(Spec.Version.v1dot6).validate(text)).toBeNull();
  expect(text).not.toMatch(/"timestamp"|"serialNumber"/);
});

test("each package in it is the one that is installed: version, licence, and the hash that npm has checked", () => {
  const { packages } = JSON.parse(read("package-lock.json"));
  expect(libraries.map(({ name }) => name).sort()).toEqual(["idb-keyval", "jsonc-parser", "preact", "zod"]);
  for (const { name, version, licenses, hashes } of libraries) {
    const installed = JSON.parse(read(`node_modules/${name}/package.json`));
    expect([version, licenses]).toEqual([installed.version, [{ license: { id: installed.license } }]]);
    const [hash] = hashes;
    const locked = Buffer.from(hash?.content ?? "", "hex").toString("base64");
    expect([hash?.alg, `sha512-${locked}`]).toEqual(["SHA-512", packages[`node_modules/${name}`].integrity]);
  }
});

test("each file in it has its hash, and names what is inside", () => {
  for (const { "bom-ref": path, hashes } of files) {
    const content = createHash("sha384")
      .update(readFileSync(join(root, path)))
      .digest("hex");
    expect(hashes, path).toEqual([{ alg: "SHA-384", content }]);
  }
});

/** What only the code of a package says: texts that no minifier takes away. */
const MARKS: Readonly<Record<string, RegExp>> = {
  "idb-keyval": /\.oncomplete=\w+\.onsuccess=|\.oncomplete = \w+\.onsuccess =/,
  "jsonc-parser": /TRAILING_COMMA|allowTrailingComma/,
  preact: /dangerouslySetInnerHTML/,
  zod: /\$ZodError/,
};

test("whose code is in a file is what the bill says, and in no other file is anybody's", () => {
  const said = bill.dependencies.flatMap(({ ref, dependsOn = [] }) =>
    ref.startsWith("dist/") ? dependsOn.map((each) => `${ref} ${each.replace(/^pkg:npm\/(.*)@.*$/, "$1")}`) : [],
  );
  const all = readdirSync(join(root, "dist"), { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.js$/.test(name),
  );
  const seen = all.flatMap((name) =>
    Object.entries(MARKS).flatMap(([library, mark]) =>
      mark.test(read(`dist/${name}`)) ? [`dist/${name} ${library}`] : [],
    ),
  );
  expect(said.sort()).toEqual(seen.sort());
});
