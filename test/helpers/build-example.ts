import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import { build, createLogger } from "vite";

const root = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Builds an example by its own configuration, and fails when anything is warned of. What frameworks only say to
 * developers is in it.
 *
 * @param ssr the server's entry, if that is what is to be built
 * @returns the folder that it was built to
 */
export async function buildExample(name: string, ssr?: string): Promise<string> {
  const warnings: string[] = [];
  const warn = (text: string) => warnings.push(text);
  const outDir = join(root, ".cache/examples", name, ssr ? "server" : "client");
  await build({
    root: join(root, "examples", name),
    customLogger: { ...createLogger("silent"), warn, warnOnce: warn },
    define: { "process.env.NODE_ENV": '"development"' },
    build: { outDir, emptyOutDir: true, ...(ssr && { ssr }) },
  });
  if (warnings.length > 0) throw new Error(`Vite warns of examples/${name}:\n${warnings.join("\n")}`);
  return outDir;
}

/** What serves a built example. */
export async function builtExample(name: string): Promise<Hono> {
  return new Hono().use(serveStatic({ root: await buildExample(name) }));
}
