import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { tied } from "./tied.js";
import { until } from "./until.js";

const START_MS = 60_000;
const PATIENCE_MS = 2_000;
const TRIES = 3;

/** What the shards of a test's cluster are called. */
export const CLUSTER = "earshot";

/** The place of a server among others: the ports by which they speak to each other. */
export interface Place {
  readonly own: number;
  readonly all: readonly number[];
}

interface Setup {
  readonly place?: Place;
  /** More of its configuration, as XML. */
  readonly more?: string;
}

const clusterConfig = ({ own, all }: Place) => `<tcp_port>${own}</tcp_port>
  <remote_servers><${CLUSTER}>
    ${all.map((port) => `<shard><replica><host>127.0.0.1</host><port>${port}</port></replica></shard>`).join("\n    ")}
  </${CLUSTER}></remote_servers>`;

/** The root element has the name that old versions know, and new ones still take. */
const config = (folder: string, port: number, { place, more = "" }: Setup) => `<?xml version="1.0"?>
<yandex>
  <logger><level>error</level><console>1</console></logger>
  <listen_host>127.0.0.1</listen_host>
  <http_port>${port}</http_port>
  ${place ? clusterConfig(place) : ""}
  ${more}
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
  /** Ends it as a crash does. */
  kill(): Promise<void>;
  /** Starts it again after that, with what is on its disk. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** A ClickHouse of the test's own, with nothing in it. */
export async function startClickhouse(binary: string, setup: Setup = {}): Promise<ClickhouseServer> {
  const folder = mkdtempSync(join(tmpdir(), "earshot-clickhouse-"));
  for (const name of ["data", "tmp", "files", "schemas"]) mkdirSync(join(folder, name));
  const port = await freePort();
  writeFileSync(join(folder, "config.xml"), config(folder, port, setup));
  writeFileSync(join(folder, "users.xml"), USERS);

  const url = `http://127.0.0.1:${port}/`;
  const [command, ...args] = tied(binary, `--config-file=${join(folder, "config.xml")}`);
  const spawned = () => spawn(command, args, { cwd: folder, stdio: "ignore" });
  let server = spawned();
  process.once("exit", () => server.kill("SIGKILL"));

  async function kill(): Promise<void> {
    if (server.exitCode !== null || server.signalCode !== null) return;
    const ended = once(server, "exit");
    server.kill("SIGKILL");
    await ended;
  }

  // Nothing of it is kept: it need not put its things in order first, which takes it seconds.
  async function stop(): Promise<void> {
    await kill();
    rmSync(folder, { recursive: true, force: true });
  }

  async function started(): Promise<void> {
    const up = await until(async () => server.exitCode !== null || (await answers(`${url}ping`)), {
      ...{ what: binary, timeoutMs: START_MS },
    });
    if (up && server.exitCode === null) return;
    await stop();
    throw new Error(`${binary} doesn't start`);
  }

  await started();
  return {
    url,
    async ask(sql) {
      const reply = await fetch(url, { method: "POST", body: sql });
      const text = await reply.text();
      if (!reply.ok) throw new Error(text);
      return text;
    },
    kill,
    async start() {
      server = spawned();
      await started();
    },
    stop,
  };
}

/** Two servers that are one cluster: each row is on one of them. */
export async function startClickhouseShards(binary: string): Promise<readonly ClickhouseServer[]> {
  for (let tries = TRIES; ; tries--) {
    const all = [await freePort(), await freePort()];
    const started = await Promise.allSettled(all.map((own) => startClickhouse(binary, { place: { own, all } })));
    const servers = started.flatMap((each) => (each.status === "fulfilled" ? [each.value] : []));
    if (servers.length === all.length) return servers;
    // A port that was free may be somebody else's by now.
    await Promise.all(servers.map((server) => server.stop()));
    if (tries <= 1) throw new Error(`${binary} doesn't start`);
  }
}

/** Whoever has the port may take connections and say nothing. */
async function answers(url: string): Promise<boolean> {
  return fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) }).then(
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
