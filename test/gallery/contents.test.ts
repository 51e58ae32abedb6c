import { expect, test } from "vitest";
import { HOSTILE } from "../../examples/gallery/src/sample/contents.js";
import { variantIds } from "../../examples/gallery/src/sample/variants.js";
import { stages } from "./stages.js";
import { directions, presentations, schemes, windows } from "./windows.js";

const { on, faultsOf } = stages();

/** Both directions and both schemes by turns: what they change is the same for every text. */
const all = (["long", "hostile"] as const).flatMap((content) =>
  windows.flatMap((window) => presentations.map((as) => ({ ...window, as, content }))),
);

test.concurrent.each(all)("whatever is written in it, it keeps its shape: $content, $as, $width px", async (one) => {
  const { as, content, ...window } = one;
  const looks = variantIds.map((question, i) => {
    return { question, as, content, dir: directions[i % 2] ?? "ltr", scheme: schemes[i % 2] ?? "light" };
  });
  expect(await faultsOf(window, looks)).toEqual([]);
});

test("markup is shown as text: nothing of it becomes an element, nothing of it runs", async () => {
  const shown = HOSTILE.replace("{{user.firstName|</b>}}", "</b>");
  await on({ width: 390, touch: true }, async ({ page, show }) => {
    for (const question of variantIds) {
      await show({ question, content: "hostile", state: "second" });
      const panel = page.locator("earshot-prompt .panel");
      expect(await panel.locator(".title").textContent()).toBe(shown);
      expect(await panel.locator("img, script, b, style").count()).toBe(0);
    }
    await show({ question: "nps", content: "hostile", state: "ending-link" });
    expect(await page.locator("earshot-prompt a").count()).toBe(0);
    expect(await page.evaluate(() => "hacked" in globalThis)).toBe(false);
  });
});
