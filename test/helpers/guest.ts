import type { Locator, Page } from "playwright-core";
import type { Earshot } from "../../src/model/earshot.js";
import type { Visitor } from "./chromium.js";
import { until } from "./until.js";

/** A visitor of somebody's page, in one tab, and what there is to hear and see of Earshot on it. */
export interface Guest {
  readonly page: Page;
  readonly prompt: Locator;
  /** Errors that were thrown or printed. */
  readonly complaints: string[];
  /** What Earshot printed. */
  readonly lines: string[];
  /** Addresses that the page asked for, in order. */
  readonly requests: string[];
  /** Calls the handle that the page holds, once it is there. */
  call<K extends keyof Earshot>(method: K, ...args: Parameters<Earshot[K]>): Promise<Awaited<ReturnType<Earshot[K]>>>;
  /** Waits for the prompt of a touchpoint of `asking()`. */
  sees(touchpoint: string): Promise<void>;
  /** Chooses a score, writes a comment, sends both, and waits for the thanks. */
  answers(score: number, comment: string): Promise<void>;
  /** Closes the prompt with its own button. */
  dismisses(): Promise<void>;
}

/** @param before runs in every page before any script of it */
export async function enterAsGuest({ context }: Visitor, before?: () => void): Promise<Guest> {
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  if (before) await page.addInitScript(before);

  const complaints: string[] = [];
  const lines: string[] = [];
  const requests: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.text().startsWith("earshot:")) lines.push(message.text());
    else if (message.type() === "error") complaints.push(message.text());
  });
  page.on("request", (request) => requests.push(request.url()));

  const prompt = page.locator("earshot-prompt");
  const choose = (score: number) => prompt.getByRole("radio", { name: String(score), exact: true }).click();

  return {
    page,
    prompt,
    complaints,
    lines,
    requests,

    async call(method, ...args) {
      await until(() => page.evaluate(() => typeof window.earshot === "object" && !Array.isArray(window.earshot)), {
        what: "window.earshot",
      });
      return page.evaluate(
        ([name, given]) =>
          (window.earshot as unknown as Record<string, (...args: unknown[]) => never>)[name]?.(...given),
        [method, args] as const,
      ) as never;
    },

    sees: (touchpoint) => prompt.getByRole("group", { name: `How was ${touchpoint}?` }).waitFor(),

    async answers(score, comment) {
      await choose(score);
      await prompt.getByRole("textbox").fill(comment);
      await prompt.getByRole("button", { name: "Send" }).click();
      await prompt.getByRole("heading", { name: "Thank you" }).waitFor();
    },

    async dismisses() {
      await prompt.getByRole("button", { name: "Close" }).click();
      await prompt.waitFor({ state: "detached" });
    },
  };
}
