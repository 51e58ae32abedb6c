import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import resolve from "@rollup/plugin-node-resolve";
import terser from "@rollup/plugin-terser";
import typescript from "@rollup/plugin-typescript";
import { dts } from "rollup-plugin-dts";

/** Doors of the package, and the source behind each. */
const doors = {
  index: "src/index.ts",
  metrics: "src/metrics/index.ts",
  schema: "src/schema/index.ts",
  testing: "src/testing/index.ts",
};

/** The sources are compiled once, module by module; everything that is shipped is bundled from there. */
const compiled = ".cache/esm";
const js = (source) => `${compiled}/${source.replace(/\.ts$/, ".js")}`;

const packages = [/^preact/, /^zod/, /^idb-keyval/];
const minify = terser({ ecma: 2020, module: true, compress: { passes: 3 } });

let wing = "";

export default [
  {
    input: [...Object.values(doors), "src/script.ts", "widgets/index.ts"],
    external: packages,
    plugins: [
      before(() => {
        rmSync("dist", { recursive: true, force: true });
        rmSync(compiled, { recursive: true, force: true });
      }),
      typescript({ noEmit: false, outDir: compiled, include: ["src/**", "widgets/**"] }),
    ],
    output: { dir: compiled, format: "es", preserveModules: true, preserveModulesRoot: "." },
  },
  {
    // npm: the host's own bundler splits the wing off at our `import()`.
    input: Object.fromEntries(Object.entries(doors).map(([name, source]) => [name, js(source)])),
    external: packages,
    plugins: [jsonSchema()],
    output: { dir: "dist", format: "es", chunkFileNames: chunkName },
  },
  {
    // The wing for the script tag, with all it needs inside.
    input: { "earshot-ui": js("widgets/index.ts") },
    plugins: [
      resolve(),
      minify,
      {
        name: "note-the-wing",
        generateBundle(_, bundle) {
          [wing] = Object.keys(bundle);
        },
      },
    ],
    output: { dir: "dist/script", format: "es", entryFileNames: "[name].[hash].js", inlineDynamicImports: true },
  },
  {
    input: js("src/script.ts"),
    plugins: [
      resolve(),
      { name: "name-the-wing", renderChunk: (code) => code.replaceAll("__EARSHOT_WING__", JSON.stringify(wing)) },
      terser({ ecma: 2020, compress: { passes: 3 } }),
    ],
    output: { file: "dist/script/earshot.js", format: "iife" },
  },
  {
    // What one import costs, for the size check.
    input: "nps-alone",
    plugins: [
      {
        name: "nps-alone",
        resolveId: (id) => (id === "nps-alone" ? id : null),
        load: (id) =>
          id === "nps-alone" ? `export { nps } from ${JSON.stringify(`${process.cwd()}/dist/metrics.js`)}` : null,
      },
      minify,
    ],
    output: { file: ".cache/size/nps.js", format: "es" },
  },
  {
    input: { ...doors, script: "src/script.ts" },
    external: packages,
    plugins: [dts({ tsconfig: "tsconfig.json" })],
    output: { dir: "dist", format: "es" },
  },
];

function before(work) {
  return { name: "before", buildStart: work };
}

function chunkName({ facadeModuleId }) {
  return facadeModuleId?.endsWith("widgets/index.js") ? "earshot-ui.js" : "[name].js";
}

/** The schema as editors read it, made from the one the command line and the collector check with. */
function jsonSchema() {
  return {
    name: "json-schema",
    async writeBundle() {
      const { touchpointsJsonSchema } = await import(`${process.cwd()}/dist/schema.js`);
      mkdirSync("dist", { recursive: true });
      writeFileSync("dist/touchpoints.schema.json", `${JSON.stringify(touchpointsJsonSchema(), null, 2)}\n`);
    },
  };
}
