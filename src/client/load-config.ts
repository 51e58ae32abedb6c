import { MAX_BYTES } from "../config/open-config.js";
import { EarshotError } from "../errors.js";
import { messageOf } from "../lib/message-of.js";
import type { Get } from "../ports.js";

const LIMITS = { timeoutMs: 15_000, maxBytes: MAX_BYTES };

/**
 * Fetches `touchpoints.json`; what is in it is not looked at here.
 *
 * @throws EarshotError `config_invalid` when there is none or it is no JSON, `config_too_large` over 64 KiB
 */
export async function loadConfig(get: Get, url: string): Promise<unknown> {
  const refuse = (problem: string) => new EarshotError("config_invalid", url, problem);
  const reply = await get(url, LIMITS).catch((error) => {
    if (messageOf(error) !== "too_long") throw refuse(`can't be fetched (${messageOf(error)})`);
    throw new EarshotError("config_too_large", url, `is over ${LIMITS.maxBytes} bytes`);
  });
  if (reply.status !== 200) throw refuse(`can't be fetched (HTTP ${reply.status})`);
  try {
    return JSON.parse(reply.body);
  } catch (error) {
    throw refuse(`is not JSON: ${messageOf(error)}`);
  }
}
