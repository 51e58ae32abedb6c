import { collectorUrl } from "../config/collector-url.js";
import { isObject } from "../config/read.js";
import { readPlan } from "../config/read-plan.js";
import type { ListeningPorts } from "../ports.js";
import type { Setup } from "./setup.js";

/**
 * A configuration made ready to start with.
 *
 * @param given what the script tag says; it goes before what the configuration says
 * @throws EarshotError when there is nothing to start with
 */
export function prepare(
  { log, page }: Pick<ListeningPorts, "log" | "page">,
  config: unknown,
  given: object = {},
): Setup {
  const plan = readPlan(isObject(config) ? { ...config, ...given } : config, log);
  return { plan, collector: collectorUrl(plan.collector, page) };
}
