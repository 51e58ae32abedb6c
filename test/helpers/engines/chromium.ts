import { launchVisitor } from "../chromium.js";
import { clickIn } from "./click-in.js";
import type { Engine, Tab } from "./engine.js";

/** What Chromium itself says about the network on the console; other engines say it elsewhere. */
const NETWORK = /^Failed to load resource/;

/** Chromium, driven over its own protocol. */
export async function launchChromium(): Promise<Engine> {
  const visitor = await launchVisitor();

  async function open(url: string): Promise<Tab> {
    const page = await visitor.context.newPage();
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error" && !NETWORK.test(message.text())) errors.push(message.text());
    });
    await page.goto(url);

    const tab: Tab = {
      goto: async (to) => void (await page.goto(to)),
      reload: async () => void (await page.reload()),
      evaluate: (fn, ...args) => page.evaluate(`(${fn})(...${JSON.stringify(args)})`),
      press: (key) => page.keyboard.press(key),
      type: (text) => page.keyboard.type(text),
      click: (...path) => clickIn(tab, path, (x, y) => page.mouse.click(x, y)),
      setViewport: (width, height) => page.setViewportSize({ width, height }),
      setOffline: (offline) => visitor.context.setOffline(offline),
      screenshot: async (path) => void (await page.screenshot({ path })),
      errors: async () => errors.splice(0),
      close: () => page.close(),
    };
    return tab;
  }

  return { open, close: visitor.close };
}
