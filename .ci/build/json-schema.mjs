import { mkdirSync, writeFileSync } from "node:fs";

/** The schema as editors read it, made from the one the command line and the collector check with. */
export function jsonSchema() {
  return {
    name: "json-schema",
    async writeBundle() {
      const { touchpointsJsonSchema } = await import(`${process.cwd()}/dist/schema.js`);
      mkdirSync("dist", { recursive: true });
      writeFileSync("dist/touchpoints.schema.json", `${JSON.stringify(touchpointsJsonSchema(), null, 2)}\n`);
    },
  };
}
