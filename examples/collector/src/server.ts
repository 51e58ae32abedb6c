import { createCollector } from "./create-collector.js";
import { serveCollector } from "./serve-collector.js";
import { openSqliteStore } from "./sqlite/open-sqlite-store.js";

/** The collector on its own: `PORT=4601 DATA=feedback.sqlite npx tsx src/server.ts` */
const { PORT = "4601", HOST = "127.0.0.1", DATA = "feedback.sqlite" } = process.env;

const store = openSqliteStore(DATA);
const serving = await serveCollector(createCollector({ store }), { port: Number(PORT), host: HOST });
console.log(`Collector at ${serving.url}/v1/batch, dashboard at ${serving.url}/dashboard, data in ${DATA}`);

async function stop(): Promise<void> {
  await serving.close();
  await store.close();
}
process.once("SIGINT", stop);
process.once("SIGTERM", stop);
