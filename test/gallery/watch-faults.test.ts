import { expect, test } from "vitest";
import { stages } from "./stages.js";

const { on } = stages();

/** Whoever finds nothing may have looked at nothing: here are faults to be found. */
test.each([
  [".title { color: #999 }", /color-contrast .* Element has insufficient color contrast/],
  [".option input { display: none !important }", /is 0 by 0 px/],
  [".options { width: 900px }", /the panel scrolls sideways/],
  [".panel { inset: auto 0 -40px auto !important }", /the panel is at/],
  [".close { min-width: 0; width: 20px }", /close .* is 20 by/],
  [".panel { width: 200px !important }", /the sheet is 200 px wide/],
  [".close { inset-block-start: -90px }", /close sticks out/],
])("what is wrong is found: %s", async (css, fault) => {
  await on({ width: 390, touch: true }, async ({ page, faultsOf }) => {
    await page.evaluate((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      const { attachShadow } = Element.prototype;
      Element.prototype.attachShadow = function (init) {
        const root = attachShadow.call(this, init);
        Object.defineProperty(root, "adoptedStyleSheets", {
          set(sheets: CSSStyleSheet[]) {
            Reflect.set(ShadowRoot.prototype, "adoptedStyleSheets", [...sheets, sheet], this);
          },
        });
        return root;
      };
    }, css);
    expect((await faultsOf([{ question: "nps" }])).join("\n")).toMatch(fault);
  });
});

test("what is too faint to be read is measured, in whatever way its colour is written", async () => {
  await on({ width: 390 }, async ({ page, show }) => {
    await show({ question: "nps" });
    const faint = await page.evaluate(() => {
      const title = document.querySelector("earshot-prompt")?.shadowRoot?.querySelector<HTMLElement>(".title");
      if (title) title.style.color = "color(xyz-d65 0.5 0.5 0.5)";
      return window.faintParts();
    });
    expect(faint.join()).toMatch(/title .*: 1\.91/);
  });
});
