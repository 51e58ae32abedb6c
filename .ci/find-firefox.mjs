import { existsSync } from "node:fs";

const PLACES = ["/usr/bin/firefox-esr", "/usr/bin/firefox"];

/** Path of the Firefox that tests drive: `FIREFOX_PATH`, else a system one; `undefined` when there is none. */
export function findFirefox() {
  return [process.env.FIREFOX_PATH, ...PLACES].find((path) => path && existsSync(path));
}
