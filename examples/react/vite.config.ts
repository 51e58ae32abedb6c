import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** Where batches go during development: the collector of the demo, `npm start` in the root of the project. */
const collector = process.env.COLLECTOR ?? "http://localhost:4600";

export default defineConfig({
  plugins: [react()],
  server: { proxy: { "/v1/batch": collector } },
  preview: { proxy: { "/v1/batch": collector } },
});
