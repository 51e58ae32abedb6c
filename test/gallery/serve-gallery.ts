import { fileURLToPath } from "node:url";
import { build } from "vite";
import type { TestProject } from "vitest/node";
import { openPageServer } from "../helpers/page-server.js";

declare module "vitest" {
  interface ProvidedContext {
    /** Origin of the gallery, built. */
    gallery: string;
  }
}

const root = fileURLToPath(new URL("../../examples/gallery", import.meta.url));

/** Builds the gallery and serves it. @param name of the folder, for each has its own who may do so at the same time */
export async function serveGallery(name: string) {
  const folder = fileURLToPath(new URL(`../../.cache/gallery-${name}`, import.meta.url));
  await build({ root, configFile: false, logLevel: "silent", build: { outDir: folder, emptyOutDir: true } });
  return openPageServer({ folder });
}

/** Once for all tests. */
export async function setup({ provide }: TestProject) {
  const { origin, close } = await serveGallery("test");
  provide("gallery", origin);
  return close;
}
