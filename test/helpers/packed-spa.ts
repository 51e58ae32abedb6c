import { execFile } from "node:child_process";
import { cp, mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { build } from "vite";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../..", import.meta.url));

/** The example app with the package as npm would give it: packed, unpacked, and nothing else of the repository. */
export interface PackedSpa {
  /** What is in the package. */
  readonly files: readonly string[];
  /** Where the package was installed. */
  readonly installed: string;
  /** Where the built app is. */
  readonly built: string;
}

export async function buildPackedSpa(collector: string): Promise<PackedSpa> {
  // Inside the repository, so that what the package depends on is found by walking up, as in any project.
  const folder = join(root, ".cache/spa-test");
  const installed = join(folder, "node_modules/earshot");
  await rm(folder, { recursive: true, force: true });
  await mkdir(installed, { recursive: true });

  const pack = ["pack", "--json", "--ignore-scripts", "--pack-destination", folder];
  const { stdout } = await run("npm", pack, { cwd: root });
  const [{ filename, files }] = JSON.parse(stdout) as [{ filename: string; files: { path: string }[] }];
  await run("tar", ["-xzf", join(folder, filename), "-C", installed, "--strip-components=1"]);

  for (const part of ["index.html", "src", "package.json"]) {
    await cp(join(root, "examples/spa", part), join(folder, part), { recursive: true });
  }
  const define = { "import.meta.env.VITE_COLLECTOR": JSON.stringify(collector) };
  await build({ root: folder, configFile: false, logLevel: "silent", define });
  return { files: files.map(({ path }) => path), installed, built: join(folder, "dist") };
}
