import { getRequestListener } from "@hono/node-server";
import { defineConfig } from "vite";
import { accounts } from "./src/server/accounts.js";

/** Where batches go during development: the collector of the demo, `npm start` in the root of the project. */
const collector = process.env.COLLECTOR ?? "http://localhost:4600";

export default defineConfig({
  server: { proxy: { "/v1/batch": collector } },
  plugins: [
    {
      name: "accounts",
      configureServer({ middlewares }) {
        const answer = getRequestListener(accounts().fetch);
        middlewares.use((request, reply, next) => {
          if (request.url?.startsWith("/accounts/")) void answer(request, reply);
          else next();
        });
      },
    },
  ],
});
