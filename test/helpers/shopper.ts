import type { Locator, Page } from "playwright-core";
import type { Visitor } from "./chromium.js";

/** A visitor of the shop, in one tab. */
export interface Shopper {
  readonly page: Page;
  readonly prompt: Locator;
  /** Puts a mug into the basket and pays for it. */
  buy(): Promise<void>;
  /** Chooses a score, as a promoter a feeling, and writes a comment; sends it all, without an address. */
  answer(score: number, comment: string): Promise<void>;
  /** Whatever the page or the browser complained about. */
  readonly complaints: string[];
}

export async function enterShop({ context }: Pick<Visitor, "context">, url: string): Promise<Shopper> {
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  await page.setViewportSize({ width: 1280, height: 860 });
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  const prompt = page.locator("earshot-prompt");

  return {
    page,
    prompt,
    complaints,

    async buy() {
      await page.goto(`${url}/products/tide-mug`);
      await page.getByRole("button", { name: "Add to basket" }).click();
      await page.goto(`${url}/checkout`);
      await page.getByRole("button", { name: "Fill in a sample address" }).click();
      await page.getByRole("button", { name: "Continue to payment" }).click();
      await page.getByLabel("Card number").fill("4242 4242 4242 4242");
      await page.getByLabel("Valid until").fill("12/30");
      await page.getByLabel("Security code").fill("123");
      await page.getByRole("button", { name: "Review order" }).click();
      await page.getByRole("button", { name: "Place order" }).click();
      await page.getByRole("group", { name: /recommend/ }).waitFor();
    },

    async answer(score, comment) {
      await page.getByRole("radio", { name: String(score), exact: true }).click();
      if (score >= 9) await page.getByRole("radio", { name: "Delighted" }).click();
      await page.getByRole("textbox").fill(comment);
      for (const way of score <= 6 ? ["Next", "Skip"] : ["Send"]) await page.getByRole("button", { name: way }).click();
    },
  };
}
