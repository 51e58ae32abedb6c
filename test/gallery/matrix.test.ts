import { expect, test } from "vitest";
import { variantIds } from "../../examples/gallery/src/sample/variants.js";
import { stages } from "./stages.js";
import { directions, presentations, schemes, windows } from "./windows.js";

const { on, faultsOf } = stages();

const all = windows.flatMap((window) => presentations.map((as) => ({ ...window, as })));

/** Each question in both schemes and in both directions: once from left to right, once from right to left. */
const turns = schemes.flatMap((scheme, turn) =>
  variantIds.map((question, i) => ({ question, scheme, dir: directions[(turn + i) % 2] ?? "ltr" })),
);

test.concurrent.each(all)("every question fits, and axe finds nothing: $as, $width px", async ({ as, ...window }) => {
  const looks = turns.map((turn) => ({ ...turn, as }));
  expect(await faultsOf(window, looks)).toEqual([]);
});

test.concurrent.each(presentations)("and so it is on a small window at 200 %%: %s", async (as) => {
  const looks = variantIds.map((question) => ({ question, as }));
  expect(await faultsOf({ width: 640, height: 400 }, looks)).toEqual([]);
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
