import { execFile } from "node:child_process";
import { copyFile, mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { onTestFinished } from "vitest";
import { freePort } from "../../helpers/free-port.js";
import { runUntilTheEnd } from "../../helpers/run-until-the-end.js";

const root = fileURLToPath(new URL("../../..", import.meta.url));

/** At least as long as a read key has to be. */
export const SECRET = "sk_0123456789abcdef0123456789abcdef";

/** What somebody puts in where the docs have an ellipsis, and what isn't the same on each machine. */
const filledIn = (line: string, folder: string, port: number) =>
  line
    .replace("/var/lib/earshot", folder)
    .replace("PORT=4601", `PORT=${port}`)
    .replace("sk_7d2f…", SECRET)
    .replace("READ_KEYS=…", `READ_KEYS='[{"key":"${SECRET}"}]'`)
    .replace("WRITE_KEYS=…", `WRITE_KEYS='[{"key":"pk_shop","origins":"*"}]'`);

export interface Collecting {
  /** Where it listens. */
  readonly url: string;
  end(): Promise<void>;
}

/** A clone of the repository, as built as this one; what is written there is gone when the test ends. */
export interface Clone {
  readonly folder: string;
  /** Types a line. @returns what it printed; rejects when it failed */
  sh(line: string, env?: Readonly<Record<string, string>>): Promise<string>;
  /** Types a line that starts the collector. */
  startCollector(line: string, env?: Readonly<Record<string, string>>): Promise<Collecting>;
}

export async function openClone(): Promise<Clone> {
  const folder = await mkdtemp(join(tmpdir(), "earshot-clone-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const name of ["node_modules", "examples", "dist", "src"]) await symlink(join(root, name), join(folder, name));
  await copyFile(join(root, "package.json"), join(folder, "package.json"));
  const inClone = { DATA: join(folder, "feedback.sqlite"), npm_config_update_notifier: "false" };
  return {
    folder,
    async sh(line, env = {}) {
      const options = { cwd: folder, env: { ...process.env, ...inClone, ...env } };
      return (await promisify(execFile)("/bin/sh", ["-euc", filledIn(line, folder, 0)], options)).stdout;
    },
    async startCollector(line, env = {}) {
      const port = await freePort();
      const isUp = async (said: string) => {
        const url = /"event":"started","url":"([^"]+)"/.exec(said)?.[1]?.replace("0.0.0.0", "127.0.0.1");
        return url && (await fetch(`${url}/healthz`)).ok && url;
      };
      const options = { cwd: folder, env: { ...inClone, PORT: String(port), ...env } };
      const { found: url, end } = await runUntilTheEnd(filledIn(line, folder, port), options, isUp);
      return { url, end };
    },
  };
}

/** Posts records to a collector. */
export async function post(url: string, batch: readonly unknown[], key?: string): Promise<number> {
  const body = JSON.stringify({
    v: 1,
    sdk: "earshot/0.1.0",
    sentAt: new Date().toISOString(),
    batch,
    ...(key && { key }),
  });
  return (await fetch(`${url}/v1/batch`, { method: "POST", body })).status;
}
