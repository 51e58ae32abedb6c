import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { variantIds } from "../../examples/gallery/src/sample/variants.js";
import { launchVisitor, type Visitor } from "../helpers/chromium.js";
import { openStage } from "./open-stage.js";

let visitor: Visitor;

beforeAll(async () => {
  visitor = await launchVisitor();
});
afterAll(() => visitor?.close());

const windows = [
  { width: 320, touch: true },
  { width: 390, touch: true },
  { width: 1280, touch: false },
];
const presentations = ["popover", "dialog", "bar", "inline"] as const;

/** Every question, in every presentation, in both schemes and both directions, in windows of three widths. */
const all = windows.flatMap(({ width, touch }) =>
  presentations.flatMap((as) => (["light", "dark"] as const).map((scheme) => ({ width, touch, as, scheme }))),
);

test.concurrent.each(all)("$as, $scheme, $width px: it fits, and axe finds nothing", async (one) => {
  const { width, touch, as, scheme } = one;
  const stage = await openStage(visitor, inject("gallery"), { width, touch });
  const looks = (["ltr", "rtl"] as const).flatMap((dir) =>
    variantIds.map((question) => ({ question, as, scheme, dir })),
  );
  expect(await stage.faultsOf(looks)).toEqual([]);
  await stage.close();
});
