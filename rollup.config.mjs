import { rmSync } from "node:fs";
import resolve from "@rollup/plugin-node-resolve";
import terser from "@rollup/plugin-terser";
import typescript from "@rollup/plugin-typescript";
import { dts } from "rollup-plugin-dts";
import { billOfMaterials } from "./.ci/build/bill-of-materials.mjs";
import { compileAtOnce } from "./.ci/build/compile-at-once.mjs";
import { executable } from "./.ci/build/executable.mjs";
import { integrity } from "./.ci/build/integrity.mjs";
import { jsonSchema } from "./.ci/build/json-schema.mjs";
import { leanJsx } from "./.ci/build/lean-jsx.mjs";
import { notePackages } from "./.ci/build/note-packages.mjs";
import { smallCss } from "./.ci/build/small-css.mjs";
import { withoutLastLine } from "./.ci/build/without-last-line.mjs";

/** Doors of the package, and the source behind each. */
const doors = {
  index: "src/index.ts",
  formats: "src/formats.ts",
  metrics: "src/metrics/index.ts",
  schema: "src/schema/index.ts",
  testing: "src/testing/index.ts",
};

/** Doors for frameworks: they hold nothing of Earshot, and import it from the door beside them. */
const adapters = {
  react: "src/adapters/react/index.ts",
  vue: "src/adapters/vue/index.ts",
};

/** The sources are compiled once, module by module; everything that is shipped is bundled from there. */
const compiled = ".cache/esm";
const js = (source) => `${compiled}/${source.replace(/\.ts$/, ".js")}`;

const packages = [/^preact/, /^zod/, /^idb-keyval/];
const frameworks = [/^react$/, /^vue$/];
/** Without turning comparisons round, of which brotli finds more alike. */
const small = { ecma: 2020, compress: { passes: 5, unsafe_arrows: true, lhs_constants: false, comparisons: false } };
const minify = terser({ ...small, module: true, compress: { ...small.compress, pure_getters: true } });

/** The files that lie beside the script, by what the script calls them. */
const beside = {
  __EARSHOT_ASKER__: "earshot-asker",
  __EARSHOT_UI__: "earshot-ui",
  __EARSHOT_WATCHER__: "earshot-watcher",
  __EARSHOT_WORDS__: "earshot-words",
  __EARSHOT_INSPECTOR__: "earshot-inspector",
};
const fileOf = {};
const { plugin: noted, inside } = notePackages();

export default [
  {
    input: [
      ...Object.values(doors),
      ...Object.values(adapters),
      "src/asker.ts",
      "src/keeper.ts",
      "src/courier.ts",
      "src/watcher.ts",
      "src/words.ts",
      "src/inspector.ts",
      "src/script.ts",
      "src/stub.ts",
      "src/cli.ts",
      "widgets/index.ts",
    ],
    external: [...packages, ...frameworks, /^jsonc-parser/, /^node:/],
    plugins: [
      before(() => {
        rmSync("dist", { recursive: true, force: true });
        rmSync(compiled, { recursive: true, force: true });
      }),
      smallCss(),
      typescript({ noEmit: false, outDir: compiled, include: ["src/**", "widgets/**"] }),
    ],
    output: { dir: compiled, format: "es", preserveModules: true, preserveModulesRoot: "." },
  },
  {
    // npm: the host's own bundler splits the wing off at our `import()`.
    input: Object.fromEntries(Object.entries(doors).map(([name, source]) => [name, js(source)])),
    external: packages,
    plugins: [noted, jsonSchema()],
    output: { dir: "dist", format: "es", chunkFileNames: chunkName },
  },
  {
    input: Object.fromEntries(Object.entries(adapters).map(([name, source]) => [name, js(source)])),
    external: [...frameworks, `${process.cwd()}/${js(doors.index)}`],
    output: [
      { dir: "dist", format: "es", paths: besideThem, banner: forClients },
      // For the size check: what they cost beside the framework and Earshot.
      { dir: ".cache/size", format: "es", paths: besideThem, plugins: [minify] },
    ],
  },
  late("earshot-asker", "src/asker.ts"),
  late("earshot-ui", "widgets/index.ts"),
  late("earshot-watcher", "src/watcher.ts"),
  late("earshot-words", "src/words.ts"),
  late("earshot-inspector", "src/inspector.ts"),
  {
    // The command: what only it needs is inside, so that pages don't install it.
    input: { cli: js("src/cli.ts") },
    external: [/^node:/, /^zod/],
    plugins: [resolve(), noted, executable()],
    output: { dir: "dist", format: "es" },
  },
  {
    // For the head of a page: what is called before the script is there.
    input: js("src/stub.ts"),
    plugins: [terser(small), withoutLastLine()],
    output: { dir: "dist/script", entryFileNames: "earshot-stub.js", format: "iife" },
  },
  {
    input: js("src/script.ts"),
    plugins: [
      resolve(),
      { name: "name-what-is-beside", renderChunk: nameWhatIsBeside },
      preloadLines(),
      terser(small),
      noted,
      integrity(),
    ],
    output: { dir: "dist/script", entryFileNames: "earshot.js", format: "iife" },
  },
  alone("nps", "metrics"),
  ...["segment", "posthog", "cloudevents", "otlp", "clickhouse"].map((name) => alone(name, "formats")),
  {
    input: { ...doors, ...adapters, script: "src/script.ts" },
    external: [...packages, ...frameworks],
    plugins: [dts({ tsconfig: "tsconfig.json" }), billOfMaterials("dist/sbom.cdx.json", inside)],
    output: { dir: "dist", format: "es", chunkFileNames: "types/[name].d.ts" },
  },
];

/** What one import costs, for the size check; beyond what is `shared` between doors, where that is said. */
function alone(name, door) {
  const id = `${name}-alone`;
  const text = `export { ${name} } from ${JSON.stringify(`${process.cwd()}/dist/${door}.js`)}`;
  return {
    input: id,
    plugins: [
      { name: id, resolveId: (it) => (it === id ? id : null), load: (it) => (it === id ? text : null) },
      minify,
    ],
    output: { file: `.cache/size/${name}.js`, format: "es" },
  };
}

function before(work) {
  return { name: "before", buildStart: work };
}

/** A file that the script tag loads when it is needed, with all it needs inside. */
function late(name, source) {
  const note = {
    name: "note-the-name",
    generateBundle(_, bundle) {
      fileOf[name] = Object.values(bundle).find(({ isEntry }) => isEntry).fileName;
    },
  };
  return {
    input: { [name]: js(source) },
    // What comes late itself takes what it shares with the rest from here: one file less to ask for.
    preserveEntrySignatures: "allow-extension",
    // Our package.json denies side effects for who installs us; here, what is imported for its effect has it.
    plugins: [leanJsx(), resolve({ ignoreSideEffectsForRoot: true }), minify, compileAtOnce(), note, noted],
    output: {
      dir: "dist/script",
      format: "es",
      // Told to the byte by whoever loads them: 24 bits tell one release from another.
      hashCharacters: "hex",
      entryFileNames: "[name].[hash:6].js",
      chunkFileNames: `${name}-[name].[hash:6].js`,
    },
  };
}

function nameWhatIsBeside(code) {
  return Object.entries(beside).reduce(
    (text, [word, name]) => text.replaceAll(word, JSON.stringify(fileOf[name])),
    code,
  );
}

/** Lines for the head of a page that asks as soon as it has loaded: their names are hashed, so nobody should type them. */
function preloadLines() {
  return {
    name: "preload-lines",
    generateBundle() {
      const lines = ["earshot-asker", "earshot-ui"].map(
        (name) => `<link rel="modulepreload" fetchpriority="low" href="/${fileOf[name]}">\n`,
      );
      this.emitFile({ type: "asset", fileName: "preload.html", source: lines.join("") });
    },
  };
}

function besideThem(id) {
  return id.endsWith(js(doors.index)) ? "./index.js" : id;
}

/** Context and effects are for clients: said so, Next takes the file into what it sends them. */
function forClients({ name }) {
  return name === "react" ? '"use client";' : "";
}

function chunkName({ moduleIds }) {
  // Not by the facade: a door that others take something from has none.
  const holds = (source) => moduleIds.some((id) => id.endsWith(`${compiled}/${source}`));
  if (holds("widgets/index.js")) return "earshot-ui.js";
  if (holds("src/asker.js")) return "earshot-asker.js";
  if (holds("src/keeper.js")) return "earshot-keeper.js";
  if (holds("src/courier.js")) return "earshot-courier.js";
  if (holds("src/watcher.js")) return "earshot-watcher.js";
  if (holds("src/words.js")) return "earshot-words.js";
  if (holds("src/inspector.js")) return "earshot-inspector.js";
  return moduleIds.every((id) => id.includes(`${compiled}/widgets/`)) ? "ui/[name].js" : "shared/[name].js";
}
