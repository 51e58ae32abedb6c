import { existsSync, readdirSync } from "node:fs";

const DRIVER = "/usr/bin/WebKitWebDriver";
const DISPLAY = "/usr/bin/Xvfb";
/** The browser that comes with the library lies beside it, in a folder of the machine's kind and the library's version. */
const LIBRARIES = "/usr/lib";
const VERSIONS = ["webkit2gtk-4.1", "webkitgtk-6.0", "webkit2gtk-4.0"];

/** Paths of what tests need to drive a WebKitGTK; `undefined` when a part of it is missing. */
export function findWebKit() {
  if (!existsSync(DRIVER) || !existsSync(DISPLAY)) return undefined;

  const folders = [LIBRARIES, ...readdirSync(LIBRARIES).map((kind) => `${LIBRARIES}/${kind}`)];
  const browsers = folders.flatMap((folder) => VERSIONS.map((version) => `${folder}/${version}/MiniBrowser`));
  const browser = browsers.find((path) => existsSync(path));
  return browser && { driver: DRIVER, display: DISPLAY, browser };
}
