import { messageOf } from "../lib/message-of.js";
import type { ListeningPorts } from "../ports.js";
import { loadConfig } from "./load-config.js";
import { prepare } from "./prepare.js";
import type { Setup } from "./setup.js";

/** The `data-*` of the script tag. */
export interface TagData {
  /** Address of `touchpoints.json`. */
  readonly touchpoints?: string;
  readonly collector?: string;
  readonly key?: string;
}

/** Fetches what the tag points to and makes it ready; what is wrong with it is one line in the log. */
export async function loadSetup(ports: ListeningPorts, tag: TagData): Promise<Setup | undefined> {
  const { touchpoints, collector, key } = tag;
  try {
    const url = touchpoints && ports.page.address(touchpoints)?.href;
    if (!url) throw new Error('the tag needs data-touchpoints="/touchpoints.json"');
    const config = await loadConfig(ports.get, url);
    return prepare(ports, config, { ...(collector && { collector }), ...(key && { key }) });
  } catch (error) {
    ports.log(`is off. ${messageOf(error)}`);
    return undefined;
  }
}
