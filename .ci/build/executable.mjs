import { chmodSync } from "node:fs";

/** A command is a file that may be run. */
export function executable() {
  return {
    name: "executable",
    writeBundle({ dir }, files) {
      for (const file of Object.keys(files)) chmodSync(`${dir}/${file}`, 0o755);
    },
  };
}
