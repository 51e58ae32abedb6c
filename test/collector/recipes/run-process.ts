import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { listenOn } from "../../helpers/listen-on.js";
import { tied } from "../../helpers/tied.js";
import { until } from "../../helpers/until.js";
import type { Running } from "./recipe.js";
import { inSqlite } from "./sqlite.js";

/** Within the project: there the packages are found that the code imports. */
const ROOM = fileURLToPath(new URL("../../../.cache", import.meta.url));

/** What a browser asks with. */
const ASKING = {
  origin: "https://shop.example",
  "access-control-request-method": "POST",
  "access-control-request-headers": "content-type",
};

export interface Program {
  /** What the code is saved as. */
  readonly file: string;
  readonly code: string;
  command(port: number): readonly [string, ...string[]];
  readonly env?: Readonly<Record<string, string>>;
  /** What it keeps; by default what lies in `feedback.sqlite` in its folder. */
  readonly kept?: Pick<Running, "rows" | "setBroken">;
}

/** Runs a collector as a process in a folder of its own. */
export async function runProcess({ file, code, command, env = {}, kept }: Program): Promise<Running> {
  mkdirSync(ROOM, { recursive: true });
  const folder = mkdtempSync(join(ROOM, "recipe-"));
  writeFileSync(join(folder, file), code);
  const { port, end } = await listenOn(() => new Response());
  await end();
  const address = `http://127.0.0.1:${port}/v1/batch`;
  const data = join(folder, "feedback.sqlite");
  let kill = await start();

  async function start() {
    const [name, ...args] = tied(...command(port));
    const child = spawn(name, args, {
      cwd: folder,
      env: { ...process.env, PORT: String(port), DATA: data, ...env },
      stdio: "ignore",
    });
    const ended = once(child, "exit");
    const answers = async () => child.exitCode !== null || (await fetch(address, { method: "OPTIONS" })).status > 0;
    await until(answers, { what: `${file} to answer` });
    if (child.exitCode !== null) throw new Error(`${file} ended by itself`);
    return async () => {
      child.kill("SIGKILL");
      await ended;
    };
  }

  return {
    port,
    send: (method, body, contentType = "application/json") =>
      fetch(address, {
        method,
        redirect: "error",
        ...(body === undefined ? { headers: ASKING } : { body, headers: { "content-type": contentType } }),
      }),
    ...(kept ?? inSqlite(data)),
    async restart() {
      await kill();
      kill = await start();
    },
    async stop() {
      await kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
