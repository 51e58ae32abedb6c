import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { Hono } from "hono";
import { listenOn } from "./listen-on.js";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../..", import.meta.url));

/** A registry that has this package as npm would be given it, and of others what is installed here. */
export interface Registry {
  /** Runs a line of shell in a folder, whose npm asks this registry and no other. @returns what it printed */
  sh(line: string, folder: string): Promise<string>;
  close(): Promise<void>;
}

export async function openRegistry(): Promise<Registry> {
  const folder = await mkdtemp(join(tmpdir(), "earshot-registry-"));
  const pack = ["pack", "--json", "--ignore-scripts", "--pack-destination", folder];
  const { stdout } = await run("npm", pack, { cwd: root });
  const [packed] = JSON.parse(stdout) as [{ filename: string }];
  const installed = await foldersByName();

  const app = new Hono();
  app.get("/-/tarball", async (c) => {
    const at = c.req.query("folder") ?? "";
    const own = at === root;
    // What a package has for itself below it is asked for by its own name.
    const tar = ["-czf", "-", "--exclude=./node_modules", "--transform=s,^\\.,package,", "-C", at, "."];
    const body = own
      ? await readFile(join(folder, packed.filename))
      : (await run("tar", tar, { encoding: "buffer", maxBuffer: 2 ** 28 })).stdout;
    return c.body(new Uint8Array(body));
  });
  app.get("/:name{.+}", async (c) => {
    const name = decodeURIComponent(c.req.param("name"));
    const folders = name === "earshot" ? [root] : (installed.get(name) ?? []);
    if (folders.length === 0) return c.json({ error: "not found" }, 404);
    const manifests = await Promise.all(
      folders.map(async (at) => ({ at, ...JSON.parse(await readFile(join(at, "package.json"), "utf8")) })),
    );
    const tarball = (at: string) => `${new URL(c.req.url).origin}/-/tarball?folder=${encodeURIComponent(at)}`;
    const versions = manifests.map(({ at, ...manifest }) => [
      manifest.version,
      { ...manifest, dist: { tarball: tarball(at) } },
    ]);
    // What is at the top is what this project itself has asked for.
    return c.json({ name, "dist-tags": { latest: versions[0]?.[0] }, versions: Object.fromEntries(versions) });
  });
  const { port, end } = await listenOn(app.fetch);

  const env = {
    ...process.env,
    ...{ npm_config_registry: `http://127.0.0.1:${port}/`, npm_config_cache: join(folder, "cache") },
    ...{ npm_config_audit: "false", npm_config_fund: "false", npm_config_update_notifier: "false" },
  };
  return {
    sh: async (line, cwd) => (await run("/bin/sh", ["-euc", line], { cwd, env })).stdout,
    async close() {
      await end();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Where each package lies that is installed here; the one at the top first. */
async function foldersByName(): Promise<ReadonlyMap<string, readonly string[]>> {
  const { packages } = JSON.parse(await readFile(join(root, "package-lock.json"), "utf8"));
  const found = new Map<string, string[]>();
  for (const path of Object.keys(packages).sort((a, b) => a.length - b.length)) {
    const name = path.split("node_modules/").at(-1) ?? "";
    const at = join(root, path);
    if (!path.includes("node_modules/") || !existsSync(join(at, "package.json"))) continue;
    found.set(name, [...(found.get(name) ?? []), at]);
  }
  return found;
}
