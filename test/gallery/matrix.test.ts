import { expect, test } from "vitest";
import { variantIds } from "../../examples/gallery/src/sample/variants.js";
import { stages } from "./stages.js";
import { directions, presentations, schemes, windows } from "./windows.js";

const on = stages();

const all = windows.flatMap((window) =>
  presentations.flatMap((as) => schemes.map((scheme) => ({ ...window, as, scheme }))),
);

test.concurrent.each(all)("every question fits, and axe finds nothing: $as, $scheme, $width px", async (one) => {
  const { as, scheme, ...window } = one;
  const looks = directions.flatMap((dir) => variantIds.map((question) => ({ question, as, scheme, dir })));
  await on(window, async ({ faultsOf }) => expect(await faultsOf(looks)).toEqual([]));
});

test.concurrent.each(presentations)("and so it is on a small window at 200 %%: %s", async (as) => {
  const looks = variantIds.map((question) => ({ question, as }));
  await on({ width: 640, height: 400 }, async ({ faultsOf }) => expect(await faultsOf(looks)).toEqual([]));
});

test.concurrent.each(schemes)("and so it is where the scheme is the visitor's own: %s", async (colorScheme) => {
  const looks = presentations.flatMap((as) =>
    (["nps", "csat-stars", "contact-email"] as const).map((question) => ({ question, as })),
  );
  await on({ width: 390, touch: true }, async ({ page, faultsOf }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    expect(await faultsOf(looks)).toEqual([]);
  });
});
