import { execFile } from "node:child_process";
import { cp, mkdir, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../..", import.meta.url));

/** Whose packages an app has: what they are called, and where they lie. */
export const hosts = {
  react18: { packages: ["react", "react-dom"], from: "test/packages/react18/node_modules" },
  react19: { packages: ["react", "react-dom"], from: "node_modules" },
  vue: { packages: ["vue"], from: "node_modules" },
} as const;

export type Host = keyof typeof hosts;

/**
 * An app's folder for each host, with the package as npm would give it.
 *
 * @param name of a folder that nobody else writes to
 * @returns where the app of a host is
 */
export async function installPacked(name: string): Promise<(host: Host) => string> {
  // Inside the repository, so that what the package depends on is found by walking up, as in any project.
  const folder = join(root, ".cache/packages", name);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const pack = ["pack", "--json", "--ignore-scripts", "--pack-destination", folder];
  const { stdout } = await run("npm", pack, { cwd: root });
  const [{ filename }] = JSON.parse(stdout) as [{ filename: string }];

  for (const [host, { packages, from }] of Object.entries(hosts)) {
    const modules = join(folder, host, "node_modules");
    await mkdir(join(modules, "earshot"), { recursive: true });
    // Of its own: under ours, `earshot` would be the repository itself.
    await writeFile(join(folder, host, "package.json"), '{ "name": "app", "private": true, "type": "module" }');
    await run("tar", ["-xzf", join(folder, filename), "-C", join(modules, "earshot"), "--strip-components=1"]);
    for (const each of packages) await symlink(join(root, from, each), join(modules, each), "junction");
    await cp(fileURLToPath(new URL("apps", import.meta.url)), join(folder, host, "src"), { recursive: true });
  }
  return (host) => join(folder, host);
}
