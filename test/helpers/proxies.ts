import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findCaddy, findNginx } from "../../.ci/find-proxies.mjs";
import { listenOn } from "./listen-on.js";
import { printedOnce } from "./printed.js";
import { tied } from "./tied.js";
import { until } from "./until.js";

/** The collector of docs/snippet.md. */
const COLLECTOR = "127.0.0.1:4601";

/** What the page prints, which names that collector. */
function forCollector(code: string): string {
  if (!code.includes(COLLECTOR)) throw new Error(`docs/snippet.md names another collector than ${COLLECTOR}:\n${code}`);
  return code;
}

/** A server whose configuration the page prints. */
export interface WebServer {
  readonly name: string;
  /** Where it is; absent where it isn't installed. */
  readonly program: string | undefined;
  /** What the file of its configuration is called. */
  readonly config: string;
  /** All of its configuration, around what the page prints. */
  configure(folder: string, port: number): string;
  args(folder: string, file: string): readonly string[];
  /** Ends it without waiting for streams that are open, and its children with it. */
  readonly goodbye: NodeJS.Signals;
}

/** As root it would give up its rights, and lose its way to a folder of ours. */
const asRoot = process.getuid?.() === 0 ? "user root;" : "";
const TEMPORARY = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];

export const nginx: WebServer = {
  name: "nginx",
  program: findNginx(),
  config: "nginx.conf",
  configure: (folder, port) => `${asRoot} daemon off; pid ${folder}/pid; error_log stderr;
    events {}
    http {
      access_log off;
      ${TEMPORARY.map((name) => `${name}_temp_path ${folder}/${name};`).join(" ")}
      server { listen 127.0.0.1:${port};
${forCollector(printedOnce("docs/snippet.md", "nginx"))}
      }
    }`,
  args: (folder, file) => ["-p", folder, "-c", file],
  goodbye: "SIGTERM",
};

export const caddy: WebServer = {
  name: "Caddy",
  program: findCaddy(),
  config: "Caddyfile",
  configure: (_, port) =>
    `{\n  admin off\n  auto_https off\n}\n${forCollector(printedOnce("docs/snippet.md", "caddy")).replace("shop.example", `http://127.0.0.1:${port}`)}`,
  args: (_, file) => ["run", "--adapter", "caddyfile", "--config", file],
  goodbye: "SIGKILL",
};

/** Runs it before a collector. @param collector `127.0.0.1:4711` */
export async function startProxy(
  { program = "", config, configure, args, goodbye }: WebServer,
  collector: string,
): Promise<{ readonly port: number; stop(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), "earshot-proxy-"));
  const { port, end } = await listenOn(() => new Response());
  await end();
  const file = join(folder, config);
  writeFileSync(file, configure(folder, port).replaceAll(COLLECTOR, collector));
  const [command, ...rest] = tied(program, ...args(folder, file));
  const env = { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
  const child = spawn(command, rest, { cwd: folder, env, stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  child.stderr.on("data", (part) => {
    said += part;
  });
  const ended = once(child, "exit");
  const up = async () => child.exitCode !== null || (await fetch(`http://127.0.0.1:${port}/`)).status > 0;
  await until(up, { what: program });
  if (child.exitCode !== null) throw new Error(`${program} ended by itself: ${said}`);
  return {
    port,
    async stop() {
      child.kill(goodbye);
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
