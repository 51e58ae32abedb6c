import { realpathSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";

const PACKAGE = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/;

/**
 * Notes whose code is inside each file that is written: of which packages something was left after unused code was
 * dropped.
 *
 * @returns {{ plugin: import("rollup").Plugin, inside: Map<string, ReadonlySet<string>> }} the plugin, for as many
 *   builds as there are; and what it noted: folders of packages (`node_modules/preact`) by the file they are in
 */
export function notePackages() {
  const project = dirname(realpathSync("node_modules"));
  const inside = new Map();
  const plugin = {
    name: "note-packages",
    writeBundle({ dir }, bundle) {
      for (const { fileName, modules = {} } of Object.values(bundle)) {
        const left = Object.entries(modules).filter(([, { renderedLength }]) => renderedLength > 0);
        const folders = left.flatMap(([id]) => PACKAGE.exec(id.replaceAll(sep, "/"))?.[0] ?? []);
        const packages = new Set(folders.map((folder) => relative(project, folder).replaceAll(sep, "/")).sort());
        if (packages.size) inside.set(join(dir, fileName).replaceAll(sep, "/"), packages);
      }
    },
  };
  return { plugin, inside };
}
