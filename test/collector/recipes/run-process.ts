import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import Database from "libsql";
import { listenOn } from "../../helpers/listen-on.js";
import { tied } from "../../helpers/tied.js";
import { until } from "../../helpers/until.js";
import type { Row, Running } from "./recipe.js";

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
  /** Reads what it keeps; by default what lies in `feedback.sqlite` in its folder. */
  rows?(): Promise<Row[]>;
}

/** Runs a collector as a process in a folder of its own. */
export async function runProcess({ file, code, command, env = {}, rows }: Program): Promise<Running> {
  mkdirSync(ROOM, { recursive: true });
  const folder = mkdtempSync(join(ROOM, "recipe-"));
  writeFileSync(join(folder, file), code);
  const { port, end } = await listenOn(() => new Response());
  await end();
  const address = `http://127.0.0.1:${port}/v1/batch`;
  let kill = await start();

  async function start() {
    const [name, ...args] = tied(...command(port));
    const set = { ...process.env, PORT: String(port), DATA: join(folder, "feedback.sqlite"), ...env };
    const child = spawn(name, args, { cwd: folder, env: set, stdio: "ignore" });
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
    send: (method, body, contentType = "application/json") =>
      fetch(
        address,
        body === undefined ? { method, headers: ASKING } : { method, body, headers: { "content-type": contentType } },
      ),
    rows: rows ?? (() => rowsIn(join(folder, "feedback.sqlite"))),
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

export function rowsIn(file: string): Row[] {
  const db = new Database(file);
  try {
    return db.prepare("SELECT id, rev, body FROM record ORDER BY id").all() as Row[];
  } catch {
    // Some make their table with the first batch.
    return [];
  } finally {
    db.close();
  }
}
