import { fileURLToPath } from "node:url";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { chromiumArgs } from "../.ci/chromium-args.mjs";
import { findChromium } from "../.ci/find-chromium.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const src = (path: string) => fileURLToPath(new URL(`../src/${path}`, import.meta.url));
const executablePath = findChromium();
/** None of the tests is about time; a busy machine takes its own. These end what would never end. */
const patience = { testTimeout: 300_000, hookTimeout: 300_000, expect: { poll: { timeout: 60_000 } } };

// Rules are tested from the sources. What is tested in a browser page against a server is the build: test/journeys.
const alias = {
  "earshot/formats": src("formats.ts"),
  "earshot/metrics": src("metrics/index.ts"),
  "earshot/schema": src("schema/index.ts"),
  "earshot/testing": src("testing/index.ts"),
};

export default defineConfig({
  root,
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: "node",
          include: ["test/*.test.ts", "test/threats/*.test.ts", "test/{rules,collector}/**/*.test.ts"],
          ...patience,
        },
      },
      {
        resolve: { alias },
        test: { name: "jsdom", include: ["test/dom/**/*.test.ts"], environment: "jsdom", ...patience },
      },
      {
        resolve: { alias },
        // Found while a test runs, they would make Vite reload the page under it.
        optimizeDeps: {
          include: ["axe-core", "preact", "preact/hooks", "preact/jsx-runtime", "preact/jsx-dev-runtime"],
        },
        oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
        test: {
          name: "chromium",
          include: ["test/widgets/**/*.test.{ts,tsx}"],
          ...patience,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { ...(executablePath && { executablePath }), args: chromiumArgs } }),
            instances: [{ browser: "chromium" }],
          },
        },
      },
      {
        resolve: { alias },
        test: {
          name: "journeys",
          include: ["test/{journeys,packages}/**/*.test.ts", "test/threats/{pages,package}/*.test.ts"],
          ...patience,
          // After the others: browsers, servers and databases of their own keep two cores busy.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        resolve: { alias },
        test: {
          name: "faults",
          include: ["test/faults/**/*.test.ts"],
          ...patience,
          maxWorkers: 2,
          sequence: { groupOrder: 3 },
        },
      },
      {
        resolve: { alias },
        test: {
          name: "gallery",
          include: ["test/gallery/**/*.test.ts"],
          globalSetup: ["test/gallery/serve-gallery.ts"],
          ...patience,
          // The browser does the work, and two cores are all there may be.
          maxConcurrency: 2,
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
