import { EarshotError } from "../errors.js";
import { messageOf } from "../lib/message-of.js";
import { own } from "../lib/own.js";
import { utf8Length } from "../lib/utf8-length.js";

const MAX_TOUCHPOINTS = 200;
export const MAX_BYTES = 64 * 1024;

/**
 * A look at the whole: whether there is anything to read, and not too much of it.
 *
 * @param config `touchpoints.json`, or the same object in code: not trusted
 * @throws EarshotError `config_invalid`, `config_too_large` when there is nothing to save
 */
export function openConfig(config: unknown): { readonly touchpoints: readonly unknown[]; readonly json: string } {
  const refuse = (path: string, problem: string) => new EarshotError("config_invalid", path, problem);
  const tooLarge = (path: string, problem: string) => new EarshotError("config_too_large", path, problem);

  if (Object(config) !== config) throw refuse("", `expected an object, got ${config}`);
  const touchpoints = own(config as object, "touchpoints");
  if (!Array.isArray(touchpoints)) throw refuse("touchpoints", "expected a list of touchpoints");
  if (touchpoints.length > MAX_TOUCHPOINTS) {
    throw tooLarge("touchpoints", `${touchpoints.length} are too many, expected at most ${MAX_TOUCHPOINTS}`);
  }
  const json = jsonOf(config, refuse);
  const bytes = utf8Length(json);
  if (bytes > MAX_BYTES) throw tooLarge("", `${bytes} bytes are too many, expected at most ${MAX_BYTES}`);
  return { touchpoints, json };
}

function jsonOf(config: unknown, refuse: (path: string, problem: string) => EarshotError): string {
  try {
    return JSON.stringify(config);
  } catch (error) {
    throw refuse("", `is not JSON: ${messageOf(error)}`);
  }
}
