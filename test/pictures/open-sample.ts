import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createCollector, openSqliteStore } from "@earshot-examples/collector";
import { must } from "../../.ci/run.mjs";
import { listenOn } from "../helpers/listen-on.js";

/** Enough that every touchpoint can be judged. */
const RESPONSES = 6_000;

/** The collector with the year of sample data that `npm run seed` makes. */
export async function openSample() {
  const folder = await mkdtemp(join(tmpdir(), "earshot-sample-"));
  const file = join(folder, "sample.sqlite");
  must("npm", "run", "--silent", "seed", "--", "--responses", String(RESPONSES), "--file", file);
  const store = openSqliteStore(file);
  const collector = createCollector({ store, project: "sample", log: () => {} });
  const listening = await listenOn(collector.app.fetch);

  return {
    dashboard: `http://localhost:${listening.port}/dashboard`,
    async close() {
      collector.close();
      await listening.end();
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
