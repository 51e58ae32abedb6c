import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { build as esbuild } from "esbuild";
import { createLogger, build as vite } from "vite";
import webpack from "webpack";

/** A file that was made. */
export interface Chunk {
  readonly file: string;
  /** Loaded with the page, and not by an `import()` later. */
  readonly isInitial: boolean;
  /** Paths of the modules that have left something in it. */
  readonly modules: readonly string[];
}

export interface Built {
  readonly folder: string;
  readonly chunks: readonly Chunk[];
  readonly warnings: readonly string[];
}

/**
 * Builds `src/ENTRY.js` of an app for production, as the bundler does it by default. The page loads `ENTRY.js`.
 *
 * @param minify for webpack, which needs most of a minute for it: only where what is left unused is to be gone
 */
export type Bundle = (app: string, entry: string, minify?: boolean) => Promise<Built>;

const production = { "process.env.NODE_ENV": '"production"' };

async function withVite(app: string, entry: string): Promise<Built> {
  const warnings: string[] = [];
  const warn = (text: string) => warnings.push(text);
  const folder = join(app, "vite");
  const made = await vite({
    root: app,
    configFile: false,
    plugins: [react()],
    customLogger: { ...createLogger("silent"), warn, warnOnce: warn },
    define: production,
    build: {
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: { input: join(app, "src", `${entry}.js`), output: { entryFileNames: "[name].js" } },
    },
  });
  if (!("output" in made)) throw new Error("Vite watches instead of building");
  const chunks = made.output.filter((each) => each.type === "chunk");
  const initial = reached(`${entry}.js`, (file) => chunks.find(({ fileName }) => fileName === file)?.imports ?? []);
  return {
    folder,
    warnings,
    chunks: chunks.map(({ fileName, modules }) => ({
      file: fileName,
      isInitial: initial.has(fileName),
      modules: Object.entries(modules).flatMap(([id, { renderedLength }]) => (renderedLength ? [id] : [])),
    })),
  };
}

async function withEsbuild(app: string, entry: string): Promise<Built> {
  const folder = join(app, "esbuild");
  const { metafile, warnings } = await esbuild({
    absWorkingDir: app,
    entryPoints: [`src/${entry}.js`],
    outdir: folder,
    ...{ bundle: true, splitting: true, format: "esm", minify: true, metafile: true, logLevel: "silent" },
  });
  const outputs = Object.entries(metafile.outputs);
  const importsOf = (file: string) =>
    (metafile.outputs[file]?.imports ?? []).flatMap(({ kind, path }) => (kind === "import-statement" ? [path] : []));
  const initial = reached(`esbuild/${entry}.js`, importsOf);
  return {
    folder,
    warnings: warnings.map(({ text }) => text),
    chunks: outputs.map(([file, { inputs }]) => ({
      file: file.replace("esbuild/", ""),
      isInitial: initial.has(file),
      modules: Object.entries(inputs).flatMap(([id, { bytesInOutput }]) => (bytesInOutput ? [join(app, id)] : [])),
    })),
  };
}

async function withWebpack(app: string, entry: string, minify = false): Promise<Built> {
  const folder = join(app, "webpack");
  const compiler = webpack({
    mode: "production",
    context: app,
    entry: { [entry]: `./src/${entry}.js` },
    output: { path: folder },
    optimization: { minimize: minify },
    // What it has to say about size is about React's.
    performance: false,
  });
  const { compilation } = await new Promise<webpack.Stats>((resolve, reject) => {
    compiler.run((error, stats) => (stats ? resolve(stats) : reject(error)));
  });
  await new Promise((resolve) => compiler.close(resolve));
  const { chunks, chunkGraph, errors, warnings } = compilation;
  // Modules that were put into one scope are one with several inside.
  const pathsOf = (module: webpack.Module & { modules?: webpack.Module[] }): string[] =>
    (module.modules ?? [module]).flatMap((each) => each.nameForCondition() ?? []);
  return {
    folder,
    warnings: [...errors, ...warnings].map(({ message }) => message),
    chunks: [...chunks].map((chunk) => ({
      file: [...chunk.files][0] ?? "",
      isInitial: chunk.canBeInitial(),
      modules: [...chunkGraph.getChunkModulesIterable(chunk)].flatMap(pathsOf),
    })),
  };
}

export const bundlers: Readonly<Record<string, Bundle>> = {
  Vite: withVite,
  "webpack 5": withWebpack,
  esbuild: withEsbuild,
};

/** What is reached from one file by what each names. */
function reached(from: string, next: (file: string) => readonly string[], all = new Set<string>()): Set<string> {
  if (all.has(from)) return all;
  all.add(from);
  for (const file of next(from)) reached(file, next, all);
  return all;
}
