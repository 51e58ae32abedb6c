import type { WriteKey } from "./keys.js";

/**
 * What `Access-Control-Allow-Origin` says, for a preflight and for a reply that came before the key was read: the origin
 * if any key allows it. Whether it is the key that was sent is decided when the batch is.
 *
 * @param origin as the browser said it, empty where there was none
 * @returns nothing where the page may not even read that it was refused
 */
export function allowedOrigin(writeKeys: readonly WriteKey[], origin: string): string | undefined {
  if (writeKeys.length === 0 || writeKeys.some(({ origins }) => origins === "*")) return "*";
  return writeKeys.some(({ origins }) => origins.includes(origin)) ? origin : undefined;
}
