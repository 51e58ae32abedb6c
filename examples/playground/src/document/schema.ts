import { touchpointsJsonSchema } from "../../../../src/schema/touchpoints-json-schema.js";

/** The published schema, `dist/touchpoints.schema.json`, from what it is made of. */
export const schema = touchpointsJsonSchema();
