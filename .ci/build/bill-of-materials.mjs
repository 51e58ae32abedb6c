import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { Enums, Models, Serialize, Spec } from "@cyclonedx/cyclonedx-library";

const { ComponentType, HashAlgorithm } = Enums;

/**
 * Writes the bill of materials: which packages are inside which of our files. It is made of the sources and the lockfile
 * alone, without a time and a random number, so that the same sources make the same bill.
 *
 * @param {string} file where it is written
 * @param {ReadonlyMap<string, ReadonlySet<string>>} inside folders of packages by the file they are in
 * @returns {import("rollup").Plugin}
 */
export function billOfMaterials(file, inside) {
  return {
    name: "bill-of-materials",
    writeBundle() {
      const bill = new Models.Bom();
      const ours = packageAt(".");
      bill.metadata.component = ours;

      const theirs = new Map();
      for (const folder of [...new Set([...inside.values()].flatMap((folders) => [...folders]))].sort()) {
        const component = packageAt(folder);
        theirs.set(folder, component);
        bill.components.add(component);
      }
      for (const [path, folders] of inside) {
        const component = fileAt(path);
        for (const folder of folders) component.dependencies.add(theirs.get(folder).bomRef);
        ours.dependencies.add(component.bomRef);
        bill.components.add(component);
      }
      const serializer = new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6));
      writeFileSync(file, `${serializer.serialize(bill, { sortLists: true, space: 2 })}\n`);
    },
  };
}

/** @param {string} folder where its package.json is */
function packageAt(folder) {
  const { name, version, license, description } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const [scope, bare] = name.startsWith("@") ? name.split("/") : [undefined, name];
  const purl = `pkg:npm/${name.replace("@", "%40")}@${version}`;
  const component = new Models.Component(ComponentType.Library, bare, { group: scope, version, description, purl });
  component.bomRef.value = purl;
  component.licenses.add(new Models.SpdxLicense(license));
  const { integrity } = lock().packages[folder] ?? {};
  if (integrity) component.hashes.set(HashAlgorithm["SHA-512"], hexOf(integrity));
  return component;
}

/** @param {string} path */
function fileAt(path) {
  const component = new Models.Component(ComponentType.File, basename(path));
  component.bomRef.value = path;
  component.hashes.set(HashAlgorithm["SHA-384"], createHash("sha384").update(readFileSync(path)).digest("hex"));
  return component;
}

const lock = () => JSON.parse(readFileSync("package-lock.json", "utf8"));

/** @param {string} integrity as npm has it: `sha512-` and base64 */
const hexOf = (integrity) => Buffer.from(integrity.replace("sha512-", ""), "base64").toString("hex");
