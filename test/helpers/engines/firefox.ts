import puppeteer, { type KeyInput } from "puppeteer-core";
import { findFirefox } from "../../../.ci/find-firefox.mjs";
import { tied } from "../tied.js";
import { clickIn } from "./click-in.js";
import type { Engine, Tab } from "./engine.js";

/** Firefox, driven over WebDriver BiDi: a stock one speaks nothing that playwright does. */
export async function launchFirefox(): Promise<Engine> {
  const path = findFirefox();
  if (!path) throw new Error("no Firefox was found");

  const [executablePath, ...args] = tied(path, "--headless", "about:blank");
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath,
    args,
    // They would come before ours, and the first of ours is a program.
    ignoreDefaultArgs: true,
    timeout: 60_000,
  });

  async function open(url: string): Promise<Tab> {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(String(error)));
    page.on("console", (message) => {
      if (message.type() === "error") errors.push(message.text());
    });
    await page.goto(url);

    async function press(key: string): Promise<void> {
      const keys = key.split("+") as KeyInput[];
      for (const each of keys) await page.keyboard.down(each);
      for (const each of keys.reverse()) await page.keyboard.up(each);
    }

    const tab: Tab = {
      goto: async (to) => void (await page.goto(to)),
      reload: async () => void (await page.reload()),
      evaluate: (fn, ...args) => page.evaluate(`(${fn})(...${JSON.stringify(args)})`) as Promise<never>,
      press,
      type: (text) => page.keyboard.type(text),
      click: (...path) => clickIn(tab, path, (x, y) => page.mouse.click(x, y)),
      setViewport: (width, height) => page.setViewport({ width, height }),
      setOffline: (offline) => page.setOfflineMode(offline),
      screenshot: async (path) => void (await page.screenshot({ path: path as `${string}.png` })),
      errors: async () => errors.splice(0),
      close: () => page.close(),
    };
    return tab;
  }

  return { open, close: () => browser.close() };
}
