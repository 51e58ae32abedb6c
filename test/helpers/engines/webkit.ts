import { writeFile } from "node:fs/promises";
import { Builder, Capabilities, Key, type WebDriver } from "selenium-webdriver";
import { findWebKit } from "../../../.ci/find-webkit.mjs";
import { until } from "../until.js";
import { clickIn } from "./click-in.js";
import type { Engine, Tab } from "./engine.js";
import { takenErrors } from "./error-trap.js";
import { startWebKitDriver } from "./webkit-driver.js";

/**
 * WebKitGTK, driven over WebDriver; it has no headless mode, so it gets a display of its own. It is a WebKit, not a
 * Safari.
 */
export async function launchWebKit(): Promise<Engine> {
  const paths = findWebKit();
  if (!paths) throw new Error("no WebKitGTK was found");

  const process_ = await startWebKitDriver(paths);
  const driver = await new Builder()
    // With an address, selenium doesn't look for a driver, nor for one to download.
    .usingServer(process_.url)
    .withCapabilities(
      new Capabilities({
        browserName: "MiniBrowser",
        "webkitgtk:browserOptions": { binary: paths.browser, args: ["--automation"] },
      }),
    )
    .build()
    .catch(async (error) => {
      await process_.end();
      throw error;
    });

  return {
    open: (url) => openTab(driver, url),
    async close() {
      await driver.quit().catch(() => {});
      await process_.end();
    },
  };
}

/** The driver has one tab in hand at a time: what is done in two of them, is done in turn. */
async function openTab(driver: WebDriver, url: string): Promise<Tab> {
  // A window: the driver shows no tab but the first, and in one that isn't shown, nothing is asked.
  await driver.switchTo().newWindow("window");
  const handle = await driver.getWindowHandle();
  const here = () => driver.switchTo().window(handle);
  const errors: string[] = [];
  const keepErrors = async () => void errors.push(...(await tab.evaluate(takenErrors)));

  const tab: Tab = {
    async goto(to) {
      await keepErrors();
      await driver.get(to);
    },
    async reload() {
      await keepErrors();
      await driver.navigate().refresh();
    },
    async evaluate(fn, ...args) {
      await here();
      return driver.executeScript(`return (${fn})(...arguments)`, ...args);
    },
    async press(key) {
      await here();
      const keys = key.split("+").map(codeOf);
      const held = driver.actions();
      for (const each of keys) held.keyDown(each);
      for (const each of keys.reverse()) held.keyUp(each);
      await held.perform();
    },
    async type(text) {
      await here();
      await driver.actions().sendKeys(text).perform();
    },
    click: (...path) => clickIn(tab, path, (x, y) => driver.actions().move({ x, y }).click().perform()),
    async setViewport(width, height) {
      await here();
      const window = driver.manage().window();
      const inner = () => tab.evaluate(() => ({ width: innerWidth, height: innerHeight }));
      const [outside, inside] = [await window.getRect(), await inner()];
      await window.setRect({
        width: width + outside.width - inside.width,
        height: height + outside.height - inside.height,
      });
      // The window follows later. It is never narrower than its bar of buttons: 447 px.
      const isSo = async () => (await inner()).width === width && (await inner()).height === height;
      await until(isSo, { what: `MiniBrowser to be ${width} by ${height} px` });
    },
    async screenshot(path) {
      // It is taken of what was painted last.
      await tab.evaluate(
        () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(0)))),
      );
      await writeFile(path, await driver.takeScreenshot(), "base64");
    },
    async errors() {
      await keepErrors();
      return errors.splice(0);
    },
    async close() {
      await here();
      await driver.close();
      const [other] = await driver.getAllWindowHandles();
      if (other) await driver.switchTo().window(other);
    },
  };

  await driver.get(url);
  return tab;
}

/** WebDriver has code points of its own for keys that write nothing. */
function codeOf(key: string): string {
  const name = key.replace(/([a-z])([A-Z])/g, "$1_$2").toUpperCase();
  return key.length === 1 ? key : String(Key[name as keyof typeof Key]);
}
