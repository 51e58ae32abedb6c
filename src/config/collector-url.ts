import { EarshotError } from "../errors.js";
import { isLocalHost } from "../lib/is-local-host.js";
import type { Page } from "../ports.js";

/**
 * The absolute address that batches are posted to.
 *
 * @param written as configured, absolute or relative to the page
 * @throws EarshotError `collector_invalid` for anything but http(s), for credentials in the address, and for http on
 *   an https page (browsers block it), localhost excepted
 */
export function collectorUrl(written: string | undefined, page: Pick<Page, "address">): string {
  const refuse = (problem: string) => new EarshotError("collector_invalid", "collector", problem);

  if (!written) throw refuse('is missing: say where answers go, as in "/v1/batch"');
  const url = page.address(written);
  if (!url || !/^https?:$/.test(url.protocol)) throw refuse(`"${written}" is no http(s) address`);
  if (url.username || url.password) throw refuse("has a password in it, for all to read");
  if (url.hash) throw refuse(`"${written}" has a fragment, never sent`);
  if (url.protocol === "http:" && page.address()?.protocol === "https:" && !isLocalHost(url.hostname)) {
    throw refuse(`"${written}" is http, blocked on an https page`);
  }
  return url.href;
}
