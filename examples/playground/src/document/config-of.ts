import { isObject } from "../../../../src/check/is-object.js";
import type { TouchpointsConfig } from "../../../../src/model/touchpoints-config.js";

/**
 * What is written, as far as it is a configuration: an object with a list of touchpoints that are objects. Whether they
 * are right is for the engine to say.
 */
export function configOf(value: unknown): TouchpointsConfig | undefined {
  if (!isObject(value) || !Array.isArray(value.touchpoints)) return undefined;
  const touchpoints = value.touchpoints.map((each) => (isObject(each) ? each : {}));
  return { ...value, touchpoints } as unknown as TouchpointsConfig;
}
