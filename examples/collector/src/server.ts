import { ConfigError, readConfig } from "./config/read-config.js";
import { createLineWriter } from "./observe/create-line-writer.js";
import { describeError } from "./observe/describe-error.js";
import type { LogEvent } from "./observe/log-event.js";
import { logLines } from "./observe/log-lines.js";
import { runServer } from "./run-server.js";

/** The collector on its own: `PORT=4601 DATA=feedback.sqlite npx tsx src/server.ts` */

const write = createLineWriter(console.log, (flush) => process.on("exit", flush));
const log = logLines(write);
// Whoever read the log may be gone. Answers are taken all the same.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});

try {
  const config = readConfig(process.env);
  const server = await runServer(config, log);
  const { length: writeKeys } = config.WRITE_KEYS;
  const { length: readKeys } = config.READ_KEYS;
  log({ event: "started", url: server.url, writeKeys, readKeys });

  const end = (signal: string) => {
    // A second one finds no handler, and ends the process at once.
    for (const each of SIGNALS) process.off(each, end);
    log({ event: "stopping", signal });
    server.stop().then(() => leave(0, { event: "stopped" }), fail);
  };
  const SIGNALS = ["SIGINT", "SIGTERM"] as const;
  for (const each of SIGNALS) process.once(each, end);
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  console.error(`${error.message}\n`);
  process.exitCode = 1;
}

function fail(error: unknown): void {
  leave(1, { event: "failed", route: "stop", error: describeError(error) });
}

function leave(code: number, event: LogEvent): void {
  log(event);
  process.exitCode = code;
}
