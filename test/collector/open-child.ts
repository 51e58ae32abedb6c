import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import Database from "libsql";
import { onTestFinished } from "vitest";
import { tied } from "../helpers/tied.js";
import { until } from "../helpers/until.js";

const SERVER = fileURLToPath(new URL("../../examples/collector/src/server.ts", import.meta.url));

/**
 * The collector as a process of its own, so that it can die. Gone when the test ends.
 *
 * @param program what Node is given; the sources unless told
 * @param variables of its environment; a SQLite file of its own unless they name a server
 */
export async function openChild(
  program: readonly string[] = ["--import", "tsx", SERVER],
  variables: Readonly<Record<string, string>> = {},
) {
  const folder = await mkdtemp(join(tmpdir(), "earshot-collector-"));
  const file = join(folder, "feedback.sqlite");
  let child: ChildProcess | undefined;
  let url = "";
  let said = "";

  onTestFinished(async () => {
    await kill();
    await rm(folder, { recursive: true, force: true });
  });

  /**
   * @param before shell commands that limit the process
   * @param more variables of its environment
   */
  async function start(before = ":", more: Record<string, string> = {}): Promise<void> {
    const [command, ...args] = tied("/bin/sh", "-c", `${before}; exec "$0" "$@"`, process.execPath, ...program);
    const env = { ...process.env, PORT: "0", DATA: file, ...variables, ...more };
    const started = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"], env });
    child = started;
    said = "";
    for (const stream of [started.stdout, started.stderr])
      stream.on("data", (part) => {
        said += part;
      });
    const findUrl = () => /"event":"started","url":"([^"]+)"/.exec(said)?.[1];
    const up = await until(() => findUrl() ?? started.exitCode !== null, { what: "the collector to start" });
    if (up === true) throw new Error(`the collector didn't start: ${said}`);
    url = up;
  }

  /** Asks it to end, as whoever runs it would. Resolves with its exit code once it has. */
  async function terminate(): Promise<number | null> {
    if (!child) throw new Error("not started");
    const ended = once(child, "exit");
    child.kill("SIGTERM");
    await ended;
    return child.exitCode;
  }

  async function kill(): Promise<void> {
    if (!child || child.signalCode !== null || child.exitCode !== null) return;
    const ended = once(child, "exit");
    child.kill("SIGKILL");
    await ended;
  }

  return {
    start,
    kill,
    terminate,
    url: () => url,
    /** The most memory that the process has held so far, in bytes, as Linux counts it; `undefined` elsewhere. */
    async peakMemory(): Promise<number | undefined> {
      const status = await readFile(`/proc/${child?.pid}/status`, "utf8").catch(() => "");
      const kilobytes = /^VmHWM:\s*(\d+) kB$/m.exec(status)?.[1];
      return kilobytes === undefined ? undefined : Number(kilobytes) * 1_024;
    },
    /** What it has written so far, line by line, each an event. */
    log: (): Record<string, unknown>[] =>
      said
        .split("\n")
        .filter(Boolean)
        .map((line) => JSON.parse(line)),
    /** Nobody reads any more what it writes. */
    stopReading() {
      child?.stdout?.destroy();
    },
    /** Posts a batch; rejects when the connection is lost. */
    post(records: readonly unknown[]): Promise<Response> {
      const body = JSON.stringify({ v: 1, sdk: "earshot/0.1.0", sentAt: new Date().toISOString(), batch: records });
      return fetch(`${url}/v1/batch`, { method: "POST", body, headers: { "content-type": "text/plain" } });
    },
    /** Past the collector, on the file. */
    sql<T>(work: (db: Database.Database) => T): T {
      const db = new Database(file);
      try {
        return work(db);
      } finally {
        db.close();
      }
    },
  };
}
