import { MAX_BYTES } from "../config/open-config.js";
import { EarshotError } from "../errors.js";
import { messageOf } from "../lib/message-of.js";
import type { Get } from "../ports.js";

/**
 * Fetches `touchpoints.json`; what is in it is not looked at here.
 *
 * @throws EarshotError `config_invalid` when there is none or it is no JSON, `config_too_large` over 64 KiB
 */
export async function loadConfig(get: Get, url: string): Promise<unknown> {
  const refuse = (problem: string) => new EarshotError("config_invalid", url, problem);
  const { status, body } = await get(url).catch((error) => {
    throw refuse(`can't be fetched (${messageOf(error)})`);
  });
  if (status !== 200) throw refuse(`can't be fetched (HTTP ${status})`);
  // Before it is parsed: a megabyte would hold up the page.
  if (body.length > MAX_BYTES) throw new EarshotError("config_too_large", url, `is over ${MAX_BYTES} bytes`);
  try {
    return JSON.parse(body);
  } catch (error) {
    throw refuse(`is not JSON: ${messageOf(error)}`);
  }
}
