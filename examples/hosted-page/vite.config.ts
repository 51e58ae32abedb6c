import { defineConfig } from "vite";

/** Where batches go during development: the collector of the demo, `npm start` in the root of the project. */
const collector = process.env.COLLECTOR ?? "http://localhost:4600";

export default defineConfig({
  server: { proxy: { "/v1/batch": collector } },
  preview: { proxy: { "/v1/batch": collector } },
});
