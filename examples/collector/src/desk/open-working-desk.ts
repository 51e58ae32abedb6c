import type { Config } from "../config/read-config.js";
import type { Log } from "../observe/log-event.js";
import type { Store } from "../store.js";
import { deskFile } from "./desk-file.js";
import { openDesk } from "./file/open-desk.js";
import type { Rules } from "./rules/rules-schema.js";
import { startDesk } from "./start-desk.js";
import type { WorkingDesk } from "./working-desk.js";

/** The desk that the configuration asks for; `undefined` where it is off. */
export function openWorkingDesk(options: {
  readonly config: Config;
  readonly rules: Rules;
  readonly store: Store;
  readonly log: Log;
}): WorkingDesk | undefined {
  const { config, ...rest } = options;
  const file = deskFile(config);
  if (file === undefined) return undefined;
  return startDesk({
    ...rest,
    desk: openDesk(file),
    project: config.PROJECT,
    allowPrivateWebhooks: config.PRIVATE_WEBHOOKS,
    keepDays: config.RETENTION_DAYS,
  });
}
