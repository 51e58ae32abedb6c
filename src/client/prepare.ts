import { collectorUrl } from "../config/collector-url.js";
import { skim } from "../config/skim.js";
import type { ListeningPorts } from "../ports.js";
import type { Setup } from "./setup.js";

/**
 * A configuration made ready to start with.
 *
 * @param given what the script tag says; it goes before what the configuration says
 * @throws EarshotError when there is nothing to start with
 */
export function prepare({ page }: Pick<ListeningPorts, "page">, config: unknown, given: object = {}): Setup {
  const plan = skim(Object(config) === config && !Array.isArray(config) ? { ...(config as object), ...given } : config);
  return { plan, collector: collectorUrl(plan.collector, page) };
}
