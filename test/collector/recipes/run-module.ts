import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const ROOM = fileURLToPath(new URL("../../../.cache", import.meta.url));

/** What a module from the page exports; a new instance each time. */
export async function runModule<T>(code: string): Promise<T> {
  mkdirSync(ROOM, { recursive: true });
  const folder = mkdtempSync(join(ROOM, "recipe-"));
  const file = join(folder, "collector.mjs");
  writeFileSync(file, code);
  try {
    return await import(/* @vite-ignore */ pathToFileURL(file).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
