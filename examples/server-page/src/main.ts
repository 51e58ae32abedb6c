import { serve } from "@hono/node-server";
import { proxy } from "hono/proxy";
import { app } from "./app.js";

/** Where batches go: the collector of the demo, `npm start` in the root of the project. */
const collector = process.env.COLLECTOR ?? "http://localhost:4600";

app.post("/v1/batch", (c) => proxy(`${collector}/v1/batch`, c.req));

serve({ fetch: app.fetch, port: Number(process.env.PORT ?? 4700) }, ({ port }) => {
  console.log(`http://localhost:${port}`);
});
