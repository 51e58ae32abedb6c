import { APT, aptInstall, mayInstall } from "./apt-install.mjs";
import { findChromium } from "./find-chromium.mjs";
import { findFirefox } from "./find-firefox.mjs";
import { findWebKit } from "./find-webkit.mjs";

/** Latin, then Arabic, Hebrew and their like, emoji, and a small one for Chinese, Japanese and Korean. */
const FONTS = ["fonts-liberation", "fonts-noto-core", "fonts-noto-color-emoji", "fonts-droid-fallback"];

const BROWSERS = [
  { name: "Chromium", find: findChromium, packages: ["chromium", ...FONTS] },
  { name: "Firefox", find: findFirefox, packages: ["firefox-esr"] },
  { name: "WebKitGTK", find: findWebKit, packages: ["webkit2gtk-driver", "xvfb"] },
];

/**
 * Gets Debian's browsers for the tests where there are none and we may; else says the one command that does. Nothing
 * is tested without a Chromium. Without one of the others its journeys are left out, except in CI, where nobody would
 * notice.
 */
export function ensureBrowsers() {
  if (mayInstall()) aptInstall(missing());

  const names = missing().map(({ name }) => name);
  if (!names.length) return;
  console.error(`
Of the browsers that the tests drive, ${names.join(" and ")} can't be found. Install them:

  sudo apt-get update && sudo apt-get ${APT.join(" ")} ${BROWSERS.flatMap(({ packages }) => packages).join(" ")}

or say where yours are: CHROMIUM_PATH=/path/to/chromium FIREFOX_PATH=/path/to/firefox npm test
`);
  if (names.includes("Chromium") || process.env.CI) process.exit(1);
  console.error(`LEFT OUT: every journey in ${names.join(" and ")}.\n`);
}

const missing = () => BROWSERS.filter(({ find }) => !find());
