import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import type { Stage } from "./open-stage.js";
import { stages } from "./stages.js";
import { schemes } from "./windows.js";

const { on } = stages();
const stageOf = (page: Page) => page.frameLocator("iframe");

async function openTool({ page }: Stage, search = ""): Promise<void> {
  await page.goto(`${inject("gallery")}/${search}`);
  await stageOf(page).locator("html[data-shown]").waitFor();
}

test.each(schemes.flatMap((colorScheme) => [390, 1280].map((width) => ({ colorScheme, width, touch: width < 500 }))))(
  "the page around the stage fits, and axe finds nothing: $colorScheme, $width px",
  async ({ colorScheme, ...size }) => {
    await on(size, async (stage) => {
      const { page } = stage;
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      for (const search of ["", "?question=text&as=bar&accent=123456"]) {
        await openTool(stage, search);
        expect(await page.evaluate(() => window.axeFinds([document.documentElement]))).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      }
    });
  },
);

test("what is chosen, by keyboard alone, is on stage and in the address; the address brings it back", async () => {
  await on({ width: 1280 }, async (stage) => {
    const { page } = stage;
    await openTool(stage);
    await page.getByLabel("Question").focus();
    await page.keyboard.type("CES");
    await page.getByRole("radio", { name: "Popover" }).focus();
    await page.keyboard.press("ArrowRight");
    await stageOf(page).getByRole("dialog", { name: "The checkout made it easy to pay." }).waitFor();

    // A modal dialog took the focus; who chooses has it back, and goes on choosing.
    await page.waitForFunction(() => document.activeElement?.getAttribute("value") === "dialog");
    await page.keyboard.press("ArrowRight");
    await page.getByRole("radio", { name: "Dark" }).check();
    await page.getByRole("radio", { name: "Yellow" }).check();
    await page.getByRole("radio", { name: "390" }).check();
    expect(new URL(page.url()).search).toBe("?question=ces&as=bar&scheme=dark&accent=ffeb3b&width=390");

    await page.reload();
    await stageOf(page).locator("[data-as=bar][data-scheme=dark]").waitFor();
    expect(await page.getByRole("radio", { name: "Bar" }).isChecked()).toBe(true);
    expect(await page.locator("iframe").evaluate((frame) => frame.clientWidth)).toBe(390);
  });
});

test("all questions stand side by side, and nothing that is answered leaves the page", async () => {
  await on({ width: 1280 }, async (stage) => {
    const { page } = stage;
    const sent: string[] = [];
    page.on("request", (request) => request.method() === "POST" && sent.push(request.url()));
    await openTool(stage, "?state=ending");
    await stageOf(page).getByText("Thank you. We read every answer.").nth(20).waitFor();
    expect(sent).toEqual([]);
  });
});
