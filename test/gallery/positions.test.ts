import { expect, test } from "vitest";
import { choices } from "../../examples/gallery/src/look/look.js";
import { stages } from "./stages.js";
import { directions } from "./windows.js";

const { on } = stages();

/** Where the middle of the panel is, in words. */
type Where = readonly [block: "top" | "center" | "bottom", inline: "left" | "center" | "right"];

test.each(directions)("a popover is where it was put: %s", async (dir) => {
  await on({ width: 1280 }, async ({ page, show }) => {
    for (const position of choices.position) {
      await show({ question: "ces", position, dir });
      const where = await page.locator("earshot-prompt .panel").evaluate((panel): Where => {
        const { left, right, top, bottom } = panel.getBoundingClientRect();
        const side = <T>(middle: number, size: number, [a, b, c]: readonly [T, T, T]) =>
          middle < size * 0.45 ? a : middle > size * 0.55 ? c : b;
        return [
          side((top + bottom) / 2, innerHeight, ["top", "center", "bottom"]),
          side((left + right) / 2, innerWidth, ["left", "center", "right"]),
        ];
      });
      const [start, end] = dir === "ltr" ? (["left", "right"] as const) : (["right", "left"] as const);
      const block = position.startsWith("top") ? "top" : position.startsWith("bottom") ? "bottom" : "center";
      const inline = position.endsWith("start") ? start : position.endsWith("end") ? end : "center";
      expect(where, position).toEqual([block, inline]);
    }
  });
});

test("a bar lies along the edge, from one side to the other", async () => {
  await on({ width: 1280 }, async ({ page, show }) => {
    for (const position of ["top", "bottom"] as const) {
      await show({ question: "ces", as: "bar", position });
      const box = await page.locator("earshot-prompt .panel").boundingBox();
      expect(box).toMatchObject({ x: 0, width: 1280 });
      expect(position === "top" ? box?.y : (box?.y ?? 0) + (box?.height ?? 0)).toBe(position === "top" ? 0 : 800);
    }
  });
});
