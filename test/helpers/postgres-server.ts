import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chownSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { findPostgres } from "../../.ci/find-servers.mjs";
import { listenOn } from "./listen-on.js";
import { until } from "./until.js";

export interface PostgresServer {
  readonly url: string;
  /** Another one after a crash. */
  readonly sql: postgres.Sql;
  /** Ends it as a crash does, and starts it again with what is on its disk. */
  crash(): Promise<void>;
  stop(): Promise<void>;
}

const GOODBYE_S = 5;

/** It refuses to run as root: then it runs as the user that its package has made. */
const ROOT = process.getuid?.() === 0;
const as = (command: string, ...args: string[]): [string, string[]] =>
  ROOT ? ["/usr/sbin/runuser", ["-u", "postgres", "--", command, ...args]] : [command, args];

/** A PostgreSQL of the test's own, with nothing in it. */
export async function startPostgres(): Promise<PostgresServer> {
  const found = findPostgres();
  if (!found) throw new Error("no PostgreSQL was found");
  const folder = mkdtempSync(join(tmpdir(), "earshot-postgres-"));
  if (ROOT) {
    const id = (flag: string) => Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8" }));
    chownSync(folder, id("-u"), id("-g"));
  }
  const data = join(folder, "data");
  const [init, initArgs] = as(join(found, "initdb"), "-D", data, "-U", "earshot", "-A", "trust", "-E", "UTF8", "-N");
  execFileSync(init, initArgs, { cwd: folder, stdio: "ignore" });

  const { port, end } = await listenOn(() => new Response());
  await end();
  const [start, args] = as(join(found, "postgres"), "-D", data, "-p", String(port), "-h", "127.0.0.1", "-k", folder);
  const spawned = () => spawn(start, args, { cwd: folder, stdio: "ignore" });
  let server = spawned();
  const url = `postgres://earshot@127.0.0.1:${port}/postgres`;
  const connected = () => postgres(url, { onnotice: () => {}, backoff: () => 0.05 });
  let sql = connected();

  /** It won't start before the last process of the one that crashed is gone: then it is started once more. */
  async function started(): Promise<void> {
    await until(
      () => {
        if (server.exitCode !== null || server.signalCode !== null) server = spawned();
        return sql`SELECT 1`;
      },
      { what: "PostgreSQL" },
    );
  }
  await started();

  return {
    url,
    get sql() {
      return sql;
    },
    async crash() {
      // What is on a connection when it dies may hang for ever.
      await sql.end({ timeout: 0 });
      const ended = once(server, "exit");
      process.kill(Number(readFileSync(join(data, "postmaster.pid"), "utf8").split("\n")[0]), "SIGKILL");
      await ended;
      server = spawned();
      sql = connected();
      await started();
    },
    async stop() {
      await sql.end({ timeout: GOODBYE_S });
      const ended = once(server, "exit");
      const [ctl, stopping] = as(join(found, "pg_ctl"), "-D", data, "stop", "-m", "fast");
      execFileSync(ctl, stopping, { cwd: folder, stdio: "ignore" });
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
