import type { Config } from "./config/read-config.js";
import { openWorkingDesk } from "./desk/open-working-desk.js";
import { readRules } from "./desk/rules/read-rules.js";
import { createCollector } from "./index.js";
import type { Log } from "./observe/log-event.js";
import { openStore } from "./open-store.js";
import { startRetention } from "./retention/start-retention.js";
import { serveCollector } from "./serve-collector.js";

export interface RunningServer {
  readonly url: string;
  /** Takes nothing more, answers what is under way, commits it, and lets go of the store. */
  stop(): Promise<void>;
}

/** The collector on its own, as its configuration has it. */
export async function runServer(config: Config, log: Log): Promise<RunningServer> {
  // What is wrong with it is said before anything is opened.
  const rules = readRules(config.RULES);
  const store = await openStore(config);
  const desk = openWorkingDesk({ config, rules, store, log });
  const collector = createCollector({
    store,
    project: config.PROJECT,
    writeKeys: config.WRITE_KEYS,
    readKeys: config.READ_KEYS,
    rates: { perAddress: config.RATE_PER_ADDRESS, perKey: config.RATE_PER_KEY },
    trustedProxies: config.TRUSTED_PROXIES,
    gzip: config.GZIP,
    ...(desk && { desk }),
    log,
  });
  const serving = await serveCollector(collector, {
    port: config.PORT,
    host: config.HOST,
    maxConnections: config.MAX_CONNECTIONS,
    drainMs: config.DRAIN_SECONDS * 1_000,
  });
  const retention = startRetention({ store, days: config.RETENTION_DAYS, log });
  return {
    url: serving.url,
    async stop() {
      await serving.close();
      await retention.stop();
      await desk?.close();
      await store.close();
    },
  };
}
