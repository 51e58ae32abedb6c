import { z } from "zod";
import { touchpointsConfigObject } from "./touchpoints-config.js";

/**
 * The JSON Schema of `touchpoints.json`, by which editors complete and underline: draft 7, which all of them know.
 *
 * What it can't say (unique ids, how deep conditions nest) `touchpointsConfig` checks.
 */
export function touchpointsJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(touchpointsConfigObject, { target: "draft-7", io: "input" });
  return { title: "Earshot touchpoints", ...schema };
}
