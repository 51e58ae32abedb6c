import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** `vite build` makes what the browser gets, `vite build --ssr` the server. */
export default defineConfig(({ isSsrBuild }) => ({
  plugins: [react()],
  build: isSsrBuild
    ? { outDir: "dist/server" }
    : {
        outDir: "dist/client",
        rolldownOptions: { input: "src/client.tsx", output: { entryFileNames: "client.js" } },
      },
}));
