import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const START_MS = 20_000;
const STOP_MS = 5_000;

/** The root element has the name that old versions know, and new ones still take. */
const config = (folder: string, port: number) => `<?xml version="1.0"?>
<yandex>
  <logger><level>error</level><console>1</console></logger>
  <listen_host>127.0.0.1</listen_host>
  <http_port>${port}</http_port>
  <path>${folder}/data/</path>
  <tmp_path>${folder}/tmp/</tmp_path>
  <user_files_path>${folder}/files/</user_files_path>
  <format_schema_path>${folder}/schemas/</format_schema_path>
  <users_config>users.xml</users_config>
  <default_profile>default</default_profile>
  <default_database>default</default_database>
  <mark_cache_size>5000000</mark_cache_size>
  <timezone>UTC</timezone>
</yandex>`;

const USERS = `<?xml version="1.0"?>
<yandex>
  <profiles><default/></profiles>
  <quotas><default/></quotas>
  <users>
    <default>
      <password></password>
      <networks><ip>127.0.0.1</ip></networks>
      <profile>default</profile>
      <quota>default</quota>
    </default>
  </users>
</yandex>`;

export interface ClickhouseServer {
  /** Address of its HTTP interface. */
  readonly url: string;
  /** What it replies to a statement; throws unless it is content. */
  ask(sql: string): Promise<string>;
  stop(): Promise<void>;
}

/** A ClickHouse of the test's own, with nothing in it. */
export async function startClickhouse(binary: string): Promise<ClickhouseServer> {
  const folder = mkdtempSync(join(tmpdir(), "earshot-clickhouse-"));
  for (const name of ["data", "tmp", "files", "schemas"]) mkdirSync(join(folder, name));
  const port = await freePort();
  writeFileSync(join(folder, "config.xml"), config(folder, port));
  writeFileSync(join(folder, "users.xml"), USERS);

  const server = spawn(binary, [`--config-file=${join(folder, "config.xml")}`], { cwd: folder, stdio: "ignore" });
  const ended = once(server, "exit");
  process.once("exit", () => server.kill("SIGKILL"));
  const url = `http://127.0.0.1:${port}/`;
  const stop = async () => {
    server.kill("SIGTERM");
    const timer = setTimeout(() => server.kill("SIGKILL"), STOP_MS);
    await ended;
    clearTimeout(timer);
    rmSync(folder, { recursive: true, force: true });
  };

  const until = Date.now() + START_MS;
  while (!(await answers(`${url}ping`))) {
    if (server.exitCode === null && Date.now() < until) await sleep(50);
    else {
      await stop();
      throw new Error(`${binary} doesn't start`);
    }
  }
  return {
    url,
    async ask(sql) {
      const reply = await fetch(url, { method: "POST", body: sql });
      const text = await reply.text();
      if (!reply.ok) throw new Error(text);
      return text;
    },
    stop,
  };
}

async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  return typeof address === "object" && address ? address.port : 0;
}
