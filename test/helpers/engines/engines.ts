import { findChromium } from "../../../.ci/find-chromium.mjs";
import { findFirefox } from "../../../.ci/find-firefox.mjs";
import { findWebKit } from "../../../.ci/find-webkit.mjs";
import { launchChromium } from "./chromium.js";
import type { Engine } from "./engine.js";
import { launchFirefox } from "./firefox.js";
import { launchWebKit } from "./webkit.js";

const ALL: readonly { name: string; find: () => unknown; launch: () => Promise<Engine> }[] = [
  { name: "Chromium", find: findChromium, launch: launchChromium },
  { name: "Firefox", find: findFirefox, launch: launchFirefox },
  { name: "WebKitGTK", find: findWebKit, launch: launchWebKit },
];

/** Every engine, for `describe.each`. One that isn't installed is skipped, and says so; in CI it fails. */
export const engines = ALL.map(({ name, find, launch }) => {
  const skip = !find() && !process.env.CI;
  if (skip)
    console.warn(`LEFT OUT: every journey in ${name}, which is not installed. npm test says how to install it.`);
  return { name, skip, launch };
});
